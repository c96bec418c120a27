package newleaf.web.coping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Kind;
import newleaf.care.content.WhatHelped;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.comfort.Comfort;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What may help, by symptom and by moment: for everybody, and for one person with what helped them first.
class CopingTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Shelves SHELVES = Library.shipped().shelves();
    private static final Comfort COMFORT = Comfort.of(SHELVES);
    private static final String SYMPTOMS = "/coping/symptoms";
    private static final String MOMENTS = "/coping/moments";
    private static final String HELPED = "/today/helped";
    private static final String PANIC = "comfort-panic";
    private static final String WORRY = "comfort-worry";
    private static final String WALK = "comfort-urge-walk";

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_symptom_opens_with_what_may_help(Language language) {
        Surfer surfer = speaking(language);
        assertThat(SHELVES.words(WordGroup.SYMPTOM)).hasSizeGreaterThan(20).allSatisfy((id, name) -> {
            assertThat(surfer.open("/coping").body()).contains("href=\"" + SYMPTOMS + "#" + id + "\"");
            String place = place(surfer.open(SYMPTOMS).body(), id);
            assertThat(place).containsIgnoringCase(name.in(language));
            assertThat(cards(place)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_moment_opens_with_its_steps_and_what_else_may_help(Language language) {
        Surfer surfer = speaking(language);
        String index = surfer.open("/coping").body();
        String page = surfer.open(MOMENTS).body();
        assertThat(COMFORT.of(ComfortCard.Kind.MOMENT))
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(card -> {
                    assertThat(index).contains("href=\"" + MOMENTS + "#" + card.id() + "\"");
                    assertThat(place(page, card.id()))
                            .contains(
                                    card.name().in(language),
                                    card.steps().getFirst().says().in(language))
                            .contains("href=\"" + SYMPTOMS + "#");
                });
    }

    @ParameterizedTest
    @EnumSource
    void who_must_not_and_when_to_get_help_stand_on_each_card(Language language) {
        Surfer surfer = speaking(language);
        String symptoms = surfer.open(SYMPTOMS).body();
        String moments = surfer.open(MOMENTS).body();
        assertThat(SHELVES.comfort().stream().filter(card -> !card.symptoms().isEmpty()))
                .hasSizeGreaterThan(40)
                .allSatisfy(card -> {
                    String page = card.kind() == ComfortCard.Kind.MOMENT ? moments : symptoms;
                    Stream.of(card.notWhen(), card.helpNow(), card.helpToday(), card.family())
                            .flatMap(Optional::stream)
                            .forEach(words -> assertThat(page).contains(words.in(language)));
                    assertThat(page).contains("href=\"/card/" + card.id() + "\"");
                });
    }

    @Test
    void for_everybody_nothing_is_asked_and_no_address_names_a_symptom() {
        for (String path : List.of("/coping", SYMPTOMS, MOMENTS)) {
            Surfer surfer = CLINIC.surfer().open(path);
            assertThat(surfer.status()).isEqualTo(200);
            assertThat(surfer.body()).doesNotContain("<input", "form-token", "Tried:");
            assertThat(surfer.between("href=\"/coping", "\"").stream()
                            .map(each -> each.replaceFirst("#.*", ""))
                            .distinct())
                    .isSubsetOf("", "/symptoms", "/moments");
        }
    }

    @Test
    void the_newcomer_finds_it_from_tonight() {
        assertThat(CLINIC.surfer().open("/tonight").body()).contains("href=\"/coping\"");
    }

    @Test
    void what_helped_comes_first_and_what_did_not_comes_last_and_stays() {
        var somebody = new Somebody(CLINIC);
        assertThat(shown(somebody, "anxiety")).containsExactly(WORRY, PANIC);
        kept(somebody, WORRY, "anxiety", 0);
        assertThat(shown(somebody, "anxiety")).containsExactly(PANIC, WORRY);
        kept(somebody, WORRY, "anxiety", 5);
        assertThat(shown(somebody, "anxiety")).containsExactly(WORRY, PANIC);
        kept(somebody, PANIC, "anxiety", 10);
        assertThat(shown(somebody, "anxiety")).containsExactly(PANIC, WORRY);
        kept(somebody, WALK, "craving", 10);
        kept(somebody, "comfort-craving", "craving", 0);
        assertThat(shown(somebody, "craving"))
                .hasSizeGreaterThan(10)
                .startsWith(WALK)
                .endsWith("comfort-craving");
        assertThat(place(somebody.surfer().body(), "anxiety")).contains("Tried: 2. Helped: 1.", "Tried: 1. Helped: 1.");
        assertThat(somebody.surfer().open("/coping").text()).contains("What helped you", "A wave of panic");
    }

    @ParameterizedTest
    @CsvSource({"anxiety, kw-6, comfort-panic", "vomiting, kw-13, comfort-medicines-you-need"})
    void today_offers_what_stands_first_here(String symptom, String item, String helped) {
        var somebody = new Somebody(CLINIC);
        somebody.surfer().open("/today");
        somebody.send("/today/check-in", "bothers=" + item, item + "=2", "rest=none", "day=" + somebody.today());
        String before = shown(somebody, symptom).getFirst();
        assertThat(before).isNotEqualTo(helped);
        assertThat(somebody.surfer().open("/today").body()).contains("id=\"" + before + "\"");
        kept(somebody, helped, symptom, 5);
        assertThat(shown(somebody, symptom).getFirst()).isEqualTo(helped);
        assertThat(somebody.surfer().open("/today").body())
                .contains("id=\"" + helped + "\"")
                .doesNotContain("id=\"" + before + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        SYMPTOMS + ", restless-legs, comfort-restless-legs",
        SYMPTOMS + ", craving, comfort-urge-walk",
        MOMENTS + ", craving, comfort-moment-payday"
    })
    void whether_it_helped_is_kept_once_and_said_where_it_was_asked(String page, String symptom, String card) {
        var somebody = new Somebody(CLINIC);
        Surfer surfer = somebody.surfer().open(page);
        String[] form = form(surfer.body(), card, symptom);
        for (int i = 0; i < 2; i++) surfer.sendOnly(HELPED, Map.of(), form);
        String back = surfer.header("Location").orElseThrow();
        assertThat(back).startsWith(page + "#");
        assertThat(somebody.entries(Kind.WHAT_HELPED)).isOne();
        assertThat(somebody.current(Kind.WHAT_HELPED).getLast().content())
                .isEqualTo(new WhatHelped(card, symptom, Optional.of(10.0)));
        assertThat(place(surfer.open(page).body(), back.substring(back.indexOf('#') + 1)))
                .contains("Tried: 1. Helped: 1.");
    }

    @Test
    void what_helped_somebody_else_is_never_shown() {
        var other = new Somebody(CLINIC);
        kept(other, PANIC, "anxiety", 10);
        var somebody = new Somebody(CLINIC);
        assertThat(shown(somebody, "anxiety")).containsExactly(WORRY, PANIC);
        for (String path : List.of("/coping", SYMPTOMS, MOMENTS)) {
            assertThat(somebody.surfer().open(path).text()).doesNotContain("Tried:");
            assertThat(somebody.surfer().header("Cache-Control").orElse("")).contains("no-store");
            assertThat(somebody.surfer().between(" id=\"", "\"")).doesNotHaveDuplicates();
            assertThat(CLINIC.surfer().open(path).text()).doesNotContain("Tried:");
        }
    }

    @Test
    void a_card_that_helped_an_urge_is_not_listed_among_ones_own_words() {
        var somebody = new Somebody(CLINIC);
        kept(somebody, WALK, "craving", 10);
        somebody.keep(new WhatHelped("a puzzle", "craving", Optional.empty()), somebody.today());
        assertThat(somebody.surfer().open("/today/urge/mine").text())
                .contains("a puzzle")
                .doesNotContain(WALK);
    }

    private static void kept(Somebody somebody, String card, String symptom, double much) {
        somebody.keep(new WhatHelped(card, symptom, Optional.of(much)), somebody.today());
    }

    /// The cards against a symptom, in the order in which they stand.
    private static List<String> shown(Somebody somebody, String symptom) {
        return cards(place(somebody.surfer().open(SYMPTOMS).body(), symptom)).stream()
                .map(id -> id.replaceFirst("^" + symptom + "-", ""))
                .toList();
    }

    private static List<String> cards(String place) {
        return Arrays.stream(place.split("<details class=\"fold\" id=\""))
                .skip(1)
                .map(each -> each.substring(0, each.indexOf('"')))
                .toList();
    }

    private static String place(String page, String id) {
        return page.split("id=\"" + id + "-name\">", 2)[1].split("</section>", 2)[0];
    }

    private static String[] form(String page, String card, String symptom) {
        String form = Arrays.stream(page.split("<form "))
                .map(each -> each.split("</form>", 2)[0])
                .filter(each -> each.contains("value=\"" + card + "\"") && each.contains("value=\"" + symptom + "\""))
                .findFirst()
                .orElseThrow();
        Stream<String> hidden = Arrays.stream(form.split("<input type=\"hidden\" name=\""))
                .skip(1)
                .map(each -> each.substring(0, each.indexOf('>'))
                        .replace("\" value=\"", "=")
                        .replace("\"", ""));
        return Stream.concat(hidden, Stream.of("answer=lot")).toArray(String[]::new);
    }

    private static Surfer speaking(Language language) {
        return CLINIC.surfer().open("/language/" + language.label() + "?back=/coping");
    }
}
