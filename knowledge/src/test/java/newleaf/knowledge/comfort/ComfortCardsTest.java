package newleaf.knowledge.comfort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.ComfortCard.Step;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.card.NotWith.Who;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.reading.ReadingGrade;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every comfort card keeps: no dose, no word on the amount of kratom, few words, and whom to call.
class ComfortCardsTest {
    private static final Shelves SHELVES = Shelves.shipped();
    private static final Comfort COMFORT = Comfort.of(SHELVES);
    /// Spanish says the same in about a tenth more words.
    private static final Map<Language, Integer> MOST_WORDS = Map.of(Language.EN, 90, Language.ES, 100);

    private static final Pattern DOSE =
            Pattern.compile("(?iu)\\d\\s*(mg|mcg|µg|g|ml|milligrams?|miligramos?|grams?|gramos?|iu|ui)\\b"
                    + "|\\b(\\d|one|two|three|dos|tres) (tablets?|capsules?|pills?|pastillas?|cápsulas?|gotas)\\b");
    private static final Pattern WRONG_WORDS = Pattern.compile(
            "(?iu)\\b(steady|estable|clean|relapse|addict\\w*|detoxing|limpi[oa]|recaída|adict\\w*|take no more|no tomes más)\\b");
    private static final Set<Kind> WITH_A_MEDICINE = Set.of(Kind.PACKET);

    static Stream<ComfortCard> cards() {
        return SHELVES.comfort().stream();
    }

    @Test
    void there_are_at_least_forty() {
        assertThat(SHELVES.comfort()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void no_card_names_a_dose_or_blames(ComfortCard card) {
        for (Language language : Language.values()) {
            assertThat(card.sentence(language)).doesNotContainPattern(DOSE).doesNotContainPattern(WRONG_WORDS);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_is_read_in_few_words(ComfortCard card) {
        MOST_WORDS.forEach((language, most) -> assertThat(onScreen(card)
                        .mapToInt(
                                words -> ReadingGrade.words(words.in(language)).size())
                        .sum())
                .as(card.id() + " " + language)
                .isLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_asks_nothing_of_the_amount_and_is_checked_by_nobody_yet(ComfortCard card) {
        assertThat(card.asks().says()).containsExactly(Deed.INFORMS);
        assertThat(card.asks().until()).isEmpty();
        assertThat(card.head().status()).isEqualTo(Status.DRAFT);
        assertThat(card.head().citations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void no_sentence_is_taken_for_one_that_asks_something_of_the_amount(ComfortCard card) {
        for (Language language : Language.values()) {
            String said = card.sentence(language).toLowerCase(Locale.ROOT);
            assertThat(SHELVES.words(WordGroup.ASKS).values())
                    .isNotEmpty()
                    .allSatisfy(asking ->
                            assertThat(asking.in(language).split("\\s*\\|\\s*")).noneMatch(said::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_says_everything_in_both_languages_in_seven_steps_at_most(ComfortCard card) {
        assertThat(card.texts()).allSatisfy(words -> {
            assertThat(words.en()).isNotBlank();
            assertThat(words.es()).isNotBlank();
        });
        assertThat(card.steps()).hasSizeLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void what_calls_now_names_a_number_or_a_person(ComfortCard card) {
        card.helpNow().ifPresent(now -> {
            assertThat(now.en()).containsPattern("(?i)call the emergency number|poison line|help line");
            assertThat(now.es()).containsPattern("(?i)número de emergencias|línea de");
        });
    }

    @Test
    void whoever_is_sold_something_is_told_who_must_not() {
        assertThat(cards().filter(card -> WITH_A_MEDICINE.contains(card.kind())))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.notWhen()).isPresent());
    }

    /// A kind of step, known by its words, and whom it never may be said to without their illness excepted.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            (?i)rehydration|sachets             ; kidney-disease, liver-disease, heart-disease
            (?i)\\bbreathe (in|slowly)|breath out ; seizure-disorder
            """)
    void a_step_excepts_whom_it_can_harm(String words, String conditions) {
        List<NotWith> found = excepted(Pattern.compile(words.strip()));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(who -> assertThat(who.conditions()).contains(conditions.split(", ")));
    }

    @Test
    void a_warm_bath_is_not_for_who_takes_clonidine_or_a_sedative() {
        assertThat(excepted(Pattern.compile("(?i)warm bath")))
                .isNotEmpty()
                .allSatisfy(who -> assertThat(who.medicines()).contains("alpha-2-agonist", "benzodiazepine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comfort-packet-sachets       | has_kidney_disease, has_heart_disease, has_liver_disease, medicine_diabetes
            comfort-packet-home-mix      | has_kidney_disease, has_heart_disease, has_liver_disease, medicine_diabetes
            comfort-packet-loperamide    | has_heart_rhythm, medicine_qt_prolonging, medicine_methadone, symptom_vomiting
            comfort-packet-ibuprofen     | has_kidney_disease, has_heart_disease, medicine_anticoagulant, medicine_ssri
            comfort-packet-acetaminophen | has_liver_disease, takes_alcohol_daily, jaundice_now
            comfort-packet-bismuth       | medicine_anticoagulant, symptom_fever
            comfort-popular-sleep-aids   | has_seizure_disorder, medicine_benzodiazepine, takes_alcohol_daily
            comfort-popular-amino-acids  | medicine_maoi, medicine_ssri
            comfort-panic                | chest_pain_now, medicine_diabetes, medicine_seven_hydroxy
            comfort-urge-wave            | has_psychosis
            """)
    void who_must_not_is_told_as_facts_too(String card, String facts) {
        assertThat(COMFORT.card(card.strip()).orElseThrow().notWith().facts()).contains(facts.split(", "));
    }

    @Test
    void sleep_aids_are_not_for_the_first_week_nor_in_pregnancy_nor_from_65() {
        assertThat(COMFORT.card("comfort-popular-sleep-aids")
                        .orElseThrow()
                        .notWith()
                        .people())
                .contains(Who.FIRST_WEEK, Who.PREGNANT, Who.FROM_65);
    }

    @Test
    void a_thought_of_dying_has_a_number_on_every_card_about_mood_and_urges() {
        Stream<ComfortCard> mood = Stream.of("anxiety", "low-mood").flatMap(id -> COMFORT.forSymptom(id).stream());
        assertThat(Stream.concat(mood.filter(card -> !card.id().endsWith("panic")), COMFORT.of(Kind.URGE).stream())
                        .filter(card -> !card.id().endsWith("after-taking-some")))
                .isNotEmpty()
                .allSatisfy(
                        card -> assertThat(card.helpNow().orElseThrow().en()).contains("killing yourself"));
    }

    /// Of each step that is known by its words, whom it excepts; the card's own exceptions hold for its steps.
    private static List<NotWith> excepted(Pattern known) {
        return cards().flatMap(card -> card.steps().stream()
                        .filter(step -> known.matcher(step.says().en()).find())
                        .map(step -> of(card, step)))
                .toList();
    }

    private static NotWith of(ComfortCard card, Step step) {
        return step.notWith().isEmpty() ? card.notWith() : step.notWith();
    }

    private static Stream<Words> onScreen(ComfortCard card) {
        return card.texts().filter(words -> card.family().filter(words::equals).isEmpty());
    }
}
