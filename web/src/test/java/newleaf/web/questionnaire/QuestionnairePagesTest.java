package newleaf.web.questionnaire;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newleaf.guidance.Library;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.words.Language;
import newleaf.report.wording.Wording;
import newleaf.web.journey.Visitor;
import newleaf.web.journey.Visitor.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questionnaires are asked in their own words, scored at once and forgotten.
class QuestionnairePagesTest {
    private static final Library LIBRARY = Library.shipped();
    private static final String CRISIS = "You marked thoughts of being better off dead";
    private static final String UNANSWERED = "A score does not tell us everything";

    private static Visitor at(String language, String name) {
        return new Visitor(language).open("/questionnaires/" + name);
    }

    /// The nine answers of the PHQ-9; `-` is left out.
    private static Visitor phq9(String answers) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < answers.length(); i++) {
            String answer = answers.substring(i, i + 1);
            fields.add(field("phq9-" + (i + 1), answer.equals("-") ? "blank" : answer));
        }
        return at("en", "phq-9").answer(fields.toArray(Field[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "000000000, 0, minimal",
        "111100000, 4, minimal",
        "111110000, 5, mild",
        "222220000, 10, moderate",
        "333330000, 15, moderately severe",
        "333333200, 20, severe",
        "333333333, 27, severe"
    })
    void a_total_has_its_name_and_its_source(String answers, String total, String band) {
        Visitor scored = phq9(answers);
        assertThat(scored.status()).isEqualTo(200);
        assertThat(scored.text())
                .contains("Score: " + total + ", on a scale from 0 to 27")
                .contains("That is called: " + band + " ")
                .contains("not yet checked by a clinician");
        assertThat(scored.body()).contains("href=\"/card/kroenke\"", "href=\"/card/instrument-phq-9\"");
    }

    @Test
    void thoughts_of_death_bring_the_crisis_line_before_the_score_whatever_the_total() {
        String page = phq9("000000001").text();
        assertThat(page).contains("Call 112");
        assertThat(page.indexOf(CRISIS)).isPositive().isLessThan(page.indexOf("Call 112"));
        assertThat(page.indexOf("Call 112")).isLessThan(page.indexOf("Score: 1,"));
        assertThat(phq9("000000000").text()).doesNotContain(CRISIS).doesNotContain(UNANSWERED);
    }

    @Test
    void blank_is_neither_nought_nor_no() {
        String page = phq9("22222222-").text();
        assertThat(page)
                .contains("There is no total")
                .doesNotContain("Score:")
                .doesNotContain(CRISIS)
                .contains(UNANSWERED, "Call 112");
        assertThat(phq9("--------1").text()).contains(CRISIS).contains("There is no total");
    }

    @Test
    void a_text_that_is_not_in_spanish_leaves_its_total_to_be_entered() {
        Visitor phq9 = at("es", "phq-9");
        assertThat(phq9.text())
                .contains("No hemos leído un texto oficial en español")
                .doesNotContain("Little interest");
        assertThat(phq9.answer(field("total", "12")).text())
                .contains("Puntuación: 12")
                .contains("moderada")
                .contains("Una puntuación no lo dice todo", "112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "-1", "7.5", "", "many"})
    void a_total_that_cannot_be_is_refused(String total) {
        Visitor entered = at("es", "phq-9").answer(field("total", total));
        assertThat(entered.status()).isEqualTo(422);
        assertThat(entered.text()).contains("Un número de 0 a 27").doesNotContain("Puntuación: ");
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "phq-9, phq9-1, 4",
        "phq-9, phq9-1, 1.0",
        "sleep-log, sleep-1, late",
        "sleep-log, sleep-1, 24:00",
        "sleep-log, sleep-2, 721",
        "kratom-days, kratom-days-1, 31"
    })
    void what_is_no_answer_of_the_card_is_to_be_put_right(String name, String item, String typed) {
        Visitor visitor = at("en", name).answer(field(item, typed));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.body()).contains("href=\"#" + item + "\"");
    }

    @Test
    void nothing_answered_is_no_score() {
        assertThat(phq9("---------").status()).isEqualTo(422);
    }

    /// To bed 23:30, up 7:30: eight hours, less half an hour twice.
    @Test
    void sleep_is_counted_across_midnight() {
        Visitor slept = at("en", "sleep-log")
                .answer(
                        field("sleep-1", "23:30"),
                        field("sleep-2", "30"),
                        field("sleep-4", "30"),
                        field("sleep-5", "7:30"));
        assertThat(slept.text()).contains("Asleep for 7 hours, 88 % of the time in bed");
        Visitor odd = at("en", "sleep-log")
                .answer(
                        field("sleep-1", "23:30"),
                        field("sleep-2", "700"),
                        field("sleep-4", "30"),
                        field("sleep-5", "7:30"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.text()).contains("These times do not fit together");
    }

    @Test
    void nothing_is_kept_and_nothing_stands_in_an_address_or_a_title() {
        Visitor visitor = phq9("333333333");
        assertThat(visitor.title()).doesNotContain("PHQ").doesNotContain("27");
        assertThat(visitor.addresses()).noneMatch(address -> address.contains("phq9-") || address.contains("?"));
        assertThat(visitor.open("/questionnaires/phq-9").body())
                .doesNotContainPattern("<input[^>]* checked")
                .contains("phq9-9");
        assertThat(visitor.open("/case/answers").text()).doesNotContain("27");
    }

    @Test
    void a_form_without_its_token_is_not_scored_and_shows_the_answers_again() {
        Visitor visitor = Visitor.begun("en", "taking").open("/questionnaires/phq-9");
        visitor.post("/questionnaires/phq-9", "0123456789abcdef", field("phq9-1", "2"));
        assertThat(visitor.status()).isEqualTo(403);
        assertThat(visitor.text()).doesNotContain("Score:").contains("Nothing was changed");
        assertThat(visitor.body()).containsPattern("name=\"phq9-1\" value=\"2\" checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asq", "cows", "c-ssrs", "nothing"})
    void what_staff_rate_or_nobody_knows_is_not_there(String name) {
        assertThat(at("en", name).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bam", "isi", "dast-10", "sows-g", "barc-10"})
    void of_a_text_that_may_not_be_shown_only_a_total_is_entered(String name) {
        LIBRARY.shelves().instruments().stream()
                .filter(card ->
                        card.id().equals("instrument-" + name) && card.rater() != InstrumentCard.Rater.CLINICIAN)
                .forEach(_ -> assertThat(at("en", name).body())
                        .contains("name=\"total\"")
                        .doesNotContain("type=\"radio\""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_questionnaire_on_the_list_can_be_answered_or_entered(Language language) {
        var questionnaires = new Questionnaires(LIBRARY.shelves());
        assertThat(questionnaires.asked()).extracting(InstrumentCard::id).contains("instrument-criteria");
        for (InstrumentCard card : questionnaires.asked()) {
            Visitor visitor = at(language.label(), Questionnaires.name(card));
            Field[] answers = card.speaks(language)
                    ? card.items().stream().map(QuestionnairePagesTest::most).toArray(Field[]::new)
                    : new Field[] {field("total", Wording.number(card.scoring().highest()))};
            for (InstrumentItem item : card.items())
                if (card.speaks(language))
                    assertThat(plain(visitor.text()))
                            .contains(plain(item.text().in(language).orElseThrow()));
            visitor.answer(answers);
            assertThat(visitor.status()).as(card.id()).isEqualTo(200);
            assertThat(visitor.body()).contains("/card/" + card.id()).doesNotContainPattern("\\{[a-z]+}");
        }
    }

    private static Field most(InstrumentItem item) {
        return switch (item.form()) {
            case CHOICE, WHOLE_NUMBER ->
                field(item.id(), Wording.number(item.form() == InstrumentItem.Form.CHOICE ? item.highest() : 10));
            case TIME -> field(item.id(), item.id().equals("sleep-1") ? "22:00" : "06:00");
        };
    }

    private static String plain(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+")));
    }

    @Test
    void every_word_of_these_pages_is_written_and_every_written_word_is_used() {
        assertThat(QuestionnaireWord.faults(LIBRARY.shelves())).isEmpty();
    }
}
