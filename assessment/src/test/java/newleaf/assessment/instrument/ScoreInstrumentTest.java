package newleaf.assessment.instrument;

import static newleaf.assessment.instrument.InstrumentTrapsTest.byClinician;
import static newleaf.assessment.instrument.InstrumentTrapsTest.card;
import static newleaf.assessment.instrument.InstrumentTrapsTest.highest;
import static newleaf.assessment.instrument.InstrumentTrapsTest.lowest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Scored.Why;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.card.InstrumentScoring.Band;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.WordGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What comes out of each instrument, at both ends, at each threshold and with blanks.
class ScoreInstrumentTest {
    private static final Shelves SHELVES = Shelves.shipped();

    @ParameterizedTest
    @CsvSource({
        "phq-9, 4, minimal",
        "phq-9, 5, mild",
        "phq-9, 9, mild",
        "phq-9, 10, moderate",
        "phq-9, 14, moderate",
        "phq-9, 15, moderately severe",
        "phq-9, 19, moderately severe",
        "phq-9, 20, severe",
        "phq-9, 27, severe",
        "gad-7, 4, minimal",
        "gad-7, 5, mild",
        "gad-7, 9, mild",
        "gad-7, 10, moderate",
        "gad-7, 14, moderate",
        "gad-7, 15, severe",
        "gad-7, 21, severe",
        "phq-2, 2, negative",
        "phq-2, 3, positive: answer the PHQ-9"
    })
    void the_bands_lie_where_their_source_says(String name, int total, String band) {
        Map<String, Double> answers = adding(name, total);
        assertThat(ScoreInstrument.of(card(name), Answers.bySelf(answers)).outcome())
                .isInstanceOfSatisfying(Scored.Total.class, score -> {
                    assertThat(score.value()).isEqualTo(total);
                    assertThat(score.band().orElseThrow().name().en()).isEqualTo(band);
                });
    }

    @Test
    void the_tenth_question_of_the_phq9_adds_nothing() {
        Map<String, Double> answers = lowest("phq-9");
        answers.put("phq9-10", 3.0);
        assertThat(total("phq-9", Answers.bySelf(answers))).isZero();
        answers.remove("phq9-10");
        assertThat(total("phq-9", Answers.bySelf(answers))).isZero();
    }

    @Test
    void who_never_drinks_is_not_asked_how_much() {
        assertThat(total("audit-c", Answers.bySelf(Map.of("auditc-1", 0.0)))).isZero();
        assertThat(ScoreInstrument.of(card("audit-c"), Answers.bySelf(Map.of("auditc-1", 1.0)))
                        .outcome())
                .isEqualTo(new Scored.NotComplete(List.of("auditc-2", "auditc-3")));
    }

    @ParameterizedTest
    @CsvSource({
        "male, 3, below the cut-off",
        "male, 4, positive",
        "female, 2, below the cut-off",
        "female, 3, positive",
        "other, 3, positive"
    })
    void the_cut_off_of_audit_c_is_the_lower_one_unless_the_sex_is_male(String sex, int total, String band) {
        Answers answers = Answers.bySelf(adding("audit-c", total)).of(sex);
        assertThat(ScoreInstrument.of(card("audit-c"), answers).outcome())
                .isInstanceOfSatisfying(
                        Scored.Total.class,
                        score -> assertThat(score.band()
                                        .map(Band::name)
                                        .orElseThrow()
                                        .en())
                                .isEqualTo(band));
    }

    @Test
    void peg_is_a_mean_with_one_decimal_and_has_no_bands() {
        Map<String, Double> answers = Map.of("peg-1", 7.0, "peg-2", 6.0, "peg-3", 7.0);
        assertThat(ScoreInstrument.of(card("peg"), Answers.bySelf(answers)).outcome())
                .isEqualTo(new Scored.Total(6.7, java.util.Optional.empty()));
    }

    @Test
    void the_diary_is_a_percentage_of_what_was_answered_and_needs_16_answers() {
        assertThat(total("daily-diary", Answers.bySelf(highest("daily-diary")))).isEqualTo(100);
        assertThat(total("daily-diary", Answers.bySelf(adding("daily-diary", 12))))
                .isEqualTo(20);
        Map<String, Double> some = some("daily-diary", 16, 2.0);
        assertThat(total("daily-diary", Answers.bySelf(some))).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(ScoreInstrument.of(card("daily-diary"), Answers.bySelf(some("daily-diary", 15, 2.0)))
                        .outcome())
                .isInstanceOf(Scored.NotComplete.class);
    }

    @ParameterizedTest
    @CsvSource({"mild", "moderate", "severe"})
    void the_diarys_bands_are_those_that_withdrawal_now_is_read_by(String band) {
        assertThat(card("daily-diary").scoring().bands().stream()
                        .filter(each -> each.name().en().equals(band))
                        .mapToDouble(Band::from))
                .containsExactly(SHELVES.parameter("parameter-diary-" + band).value());
    }

    @ParameterizedTest
    @CsvSource({"mild", "moderate", "moderately severe", "severe"})
    void the_bands_of_cows_are_those_that_withdrawal_now_is_read_by(String band) {
        assertThat(card("cows").scoring().bands().stream()
                        .filter(each -> each.name().en().equals(band))
                        .mapToDouble(Band::from))
                .containsExactly(SHELVES.parameter("parameter-cows-" + band.replace(' ', '-'))
                        .value());
    }

    @Test
    void what_is_not_known_of_the_criteria_leaves_a_range() {
        Map<String, Double> answers = new HashMap<>(Map.of("craving", 1.0, "cut-down", 1.0, "tolerance", 0.0));
        assertThat(ScoreInstrument.of(card("criteria"), byClinician(answers)).outcome())
                .isInstanceOfSatisfying(Scored.Between.class, range -> {
                    assertThat(range.atLeast()).isEqualTo(2);
                    assertThat(range.atMost()).isEqualTo(10);
                    assertThat(range.lowBand().orElseThrow().name().en()).isEqualTo("mild");
                    assertThat(range.highBand().orElseThrow().name().en()).isEqualTo("severe");
                });
        assertThat(total("criteria", byClinician(highest("criteria")))).isEqualTo(11);
    }

    @Test
    void the_checklist_asks_the_criteria_of_the_case_by_their_ids() {
        assertThat(card("criteria").items())
                .extracting(item -> item.id())
                .containsExactlyInAnyOrderElementsOf(
                        SHELVES.words(WordGroup.CRITERION).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, negative", "0, 0, 0, 0, -1, negative", "1, 0, 0, 0, 0, 'positive, not acute'",
        "0, 0, 0, 1, 1, acute positive", "0, -1, 0, 0, 0, 'positive, not acute'", "0, 0, 1, 0, -1, acute positive",
        "-1, -1, -1, -1, -1, acute positive", "0, 0, 0, 0, 1, acute positive"
    })
    void a_refusal_counts_as_yes_in_the_asq(int a, int b, int c, int d, int e, String outcome) {
        Map<String, Double> answers = new HashMap<>();
        int[] given = {a, b, c, d, e};
        for (int i = 0; i < given.length; i++) if (given[i] >= 0) answers.put("asq-" + (i + 1), (double) given[i]);
        assertThat(ScoreInstrument.of(card("asq"), byClinician(answers)).outcome())
                .isInstanceOfSatisfying(
                        Scored.Total.class,
                        score -> assertThat(score.band().orElseThrow().name().en())
                                .isEqualTo(outcome));
    }

    @Test
    void an_acute_asq_is_an_emergency() {
        Map<String, Double> answers = lowest("asq");
        answers.put("asq-3", 1.0);
        answers.put("asq-5", 1.0);
        assertThat(ScoreInstrument.of(card("asq"), byClinician(answers)).alerts())
                .extracting(Alert::urgency)
                .containsExactly(Urgency.URGENT, Urgency.EMERGENCY);
    }

    @Test
    void sleep_is_counted_across_midnight() {
        Map<String, Double> night = Map.of("sleep-1", 23.0, "sleep-2", 45.0, "sleep-4", 75.0, "sleep-5", 7.0);
        assertThat(ScoreInstrument.of(card("sleep-log"), Answers.bySelf(night)).outcome())
                .isEqualTo(new Scored.Sleep(6, 75));
    }

    @Test
    void sleep_below_zero_is_refused() {
        Map<String, Double> night = Map.of("sleep-1", 6.0, "sleep-2", 45.0, "sleep-4", 75.0, "sleep-5", 7.0);
        assertThat(ScoreInstrument.of(card("sleep-log"), Answers.bySelf(night)).outcome())
                .isEqualTo(new Scored.Refused(Why.TIMES_DO_NOT_FIT));
    }

    @Test
    void craving_has_no_total_and_seven_leads_to_the_coping_plan() {
        Scored strong = ScoreInstrument.of(card("craving"), Answers.bySelf(Map.of("crav-1", 7.0)));
        assertThat(strong.outcome()).isEqualTo(new Scored.EachForItself());
        assertThat(strong.alerts()).hasSize(1);
        assertThat(ScoreInstrument.of(card("craving"), Answers.bySelf(Map.of("crav-1", 6.0)))
                        .alerts())
                .isEmpty();
    }

    @Test
    void an_item_that_does_not_exist_is_refused() {
        assertThat(ScoreInstrument.of(card("gad-7"), Answers.bySelf(Map.of("gad7-8", 1.0)))
                        .outcome())
                .isEqualTo(new Scored.Refused(Why.NO_SUCH_ITEM));
    }

    @Test
    void severe_vomiting_in_the_diary_is_seen_today_even_without_a_total() {
        Scored scored = ScoreInstrument.of(card("daily-diary"), Answers.bySelf(Map.of("kw-13", 3.0)));
        assertThat(scored.outcome()).isInstanceOf(Scored.NotComplete.class);
        assertThat(scored.alerts()).extracting(Alert::urgency).containsExactly(Urgency.URGENT);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "male, 3, 0",
        "male, 4, 1",
        "female, 2, 0",
        "female, 3, 1",
        "other, 2, 0",
        "other, 3, 1",
        ", 2, 0",
        ", 3, 1"
    })
    void audit_c_warns_at_four_in_men_and_at_three_in_everyone_else(String sex, double total, int alerts) {
        assertThat(ScoreInstrument.entered(card("audit-c"), total, Answers.Rater.SELF, Optional.ofNullable(sex))
                        .alerts())
                .hasSize(alerts);
    }

    @ParameterizedTest
    @CsvSource({"9, ", "10, SOON", "19, SOON", "20, URGENT", "27, URGENT"})
    void a_severe_phq_9_is_seen_today(double total, Urgency highest) {
        assertThat(ScoreInstrument.entered(card("phq-9"), total, Answers.Rater.SELF, Optional.empty()).alerts().stream()
                        .map(Alert::urgency)
                        .max(Comparator.naturalOrder()))
                .isEqualTo(Optional.ofNullable(highest));
    }

    private static double total(String name, Answers answers) {
        return ((Scored.Total) ScoreInstrument.of(card(name), answers).outcome()).value();
    }

    /// Every counted item answered, so that the answers add to `total`.
    private static Map<String, Double> adding(String name, int total) {
        Map<String, Double> answers = lowest(name);
        int left = total;
        for (var item : card(name).items()) {
            if (!item.isCounted()) continue;
            double score = Math.min(left, item.highest());
            answers.put(item.id(), score);
            left -= (int) score;
        }
        return answers;
    }

    private static Map<String, Double> some(String name, int items, double score) {
        Map<String, Double> answers = new HashMap<>();
        card(name).items().stream().limit(items).forEach(item -> answers.put(item.id(), score));
        return answers;
    }
}
