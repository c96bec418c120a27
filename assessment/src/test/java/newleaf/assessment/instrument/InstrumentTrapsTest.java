package newleaf.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.assessment.instrument.Answers.Rater;
import newleaf.assessment.instrument.Scored.Why;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.card.InstrumentScoring.Method;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The known traps of these scales, one test or more each.
class InstrumentTrapsTest {
    private static final Instruments ALL = new Instruments(Shelves.shipped(), Set.of("cows", "bam"));

    @Test
    void two_scales_called_sows_stay_two() {
        assertThat(card("sows-h").scoring().highest()).isEqualTo(64);
        assertThat(card("sows-g").scoring().highest()).isEqualTo(30);
        assertThat(card("sows-g").scoring().bands()).isEmpty();
        assertThat(entered("sows-g", 31)).isEqualTo(new Scored.Refused(Why.OUT_OF_RANGE));
        assertThat(ALL.named("sows")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, none", "10, mild", "11, moderate", "20, moderate", "21, severe", "31, severe", "64, severe"})
    void the_sows_of_handelsman_is_severe_from_21_to_its_end_and_keeps_its_score(double total, String band) {
        assertThat(entered("sows-h", total)).isInstanceOfSatisfying(Scored.Total.class, score -> {
            assertThat(score.value()).isEqualTo(total);
            assertThat(score.band().orElseThrow().name().en()).isEqualTo(band);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "cows-1, 3", "cows-3, 2", "cows-3, 4", "cows-4, 3", "cows-4, 4", "cows-5, 3", "cows-6, 3", "cows-7, 4",
        "cows-8, 3", "cows-9, 3", "cows-10, 3", "cows-11, 1", "cows-11, 2", "cows-11, 4", "cows-2, 5", "cows-2, 0.5"
    })
    void a_cows_score_that_no_answer_carries_is_refused(String item, double score) {
        Map<String, Double> answers = lowest("cows");
        answers.put(item, score);
        assertThat(score("cows", byClinician(answers))).isEqualTo(new Scored.Refused(Why.NOT_ONE_OF_THE_ANSWERS));
    }

    @Test
    void the_most_that_cows_can_say_is_48() {
        assertThat(score("cows", byClinician(highest("cows"))))
                .isInstanceOfSatisfying(
                        Scored.Total.class, total -> assertThat(total.value()).isEqualTo(48));
    }

    @ParameterizedTest
    @CsvSource({
        "4, below mild (no name)",
        "5, mild",
        "12, mild",
        "13, moderate",
        "24, moderate",
        "25, moderately severe",
        "36, moderately severe",
        "37, severe"
    })
    void the_bands_of_cows(double total, String band) {
        assertThat(band("cows", total, Rater.CLINICIAN)).isEqualTo(band);
    }

    @Test
    void what_else_moves_cows_stands_beside_every_score() {
        String beside = card("cows").beside().toString();
        assertThat(beside)
                .contains("clonidine", "beta-blockers", "stimulants", "hydroxyzine", "diarrhoea", "fever")
                .contains("alcohol", "sedatives", "phenibut", "infection", "serotonin syndrome", "does not prove")
                .contains("Score pain only for the part");
    }

    @Test
    void gad7_asks_annoyed_before_afraid() {
        List<InstrumentItem> items = card("gad-7").items();
        assertThat(items.get(5).text().en()).containsIgnoringCase("annoyed");
        assertThat(items.get(5).code()).contains("69689-8");
        assertThat(items.get(6).text().en()).containsIgnoringCase("afraid");
        assertThat(items.get(6).code()).contains("69736-7");
    }

    @Test
    void audit_c_has_its_own_code_and_not_that_of_a_neighbour() {
        assertThat(card("audit-c").totalCode()).contains("75626-2");
        assertThat(card("audit-c").items().getFirst().code()).contains("68518-0");
        assertThat(Shelves.shipped().instruments().stream().flatMap(card -> card.totalCode().stream()))
                .doesNotContain("75624-7", "76504-0", "68517-2", "72514-3");
        assertThat(card("cows").totalCode()).isEmpty();
    }

    @Test
    void an_answers_score_is_its_place_in_the_list() {
        for (String name : List.of("phq-9", "phq-2", "gad-7", "audit-c", "peg", "daily-diary")) {
            assertThat(card(name).items()).allSatisfy(item -> {
                for (int i = 0; i < item.options().size(); i++) {
                    assertThat(item.options().get(i).score()).as(item.id()).isEqualTo(i);
                }
            });
        }
    }

    @Test
    void the_bam_of_intervals_takes_no_count_of_days_and_gives_no_single_total() {
        Map<String, Double> days = lowest("bam");
        days.put("bam-2", 12.0);
        assertThat(score("bam", Answers.bySelf(days))).isEqualTo(new Scored.Refused(Why.NOT_ONE_OF_THE_ANSWERS));
        assertThat(card("bam").scoring().method()).isEqualTo(Method.PARTS);
        assertThat(card("bam").beside().toString()).contains("no single total");
    }

    @Test
    void the_bam_flags_use_risk_and_little_protection() {
        assertThat(score("bam", Answers.bySelf(highest("bam")))).isInstanceOfSatisfying(Scored.Parts.class, parts -> {
            assertThat(parts.values()).containsEntry("use", 12.0).containsEntry("risk", 24.0);
            assertThat(parts.raised()).containsExactly("use", "risk");
        });
        assertThat(score("bam", Answers.bySelf(lowest("bam"))))
                .isInstanceOfSatisfying(
                        Scored.Parts.class, parts -> assertThat(parts.raised()).containsExactly("protective"));
    }

    @Test
    void no_alcohol_means_no_heavy_drinking_and_a_blank_leaves_its_part_out() {
        Map<String, Double> answers = lowest("bam");
        answers.remove("bam-5");
        answers.remove("bam-1");
        assertThat(score("bam", Answers.bySelf(answers)))
                .isInstanceOfSatisfying(
                        Scored.Parts.class,
                        parts -> assertThat(parts.values())
                                .containsEntry("use", 0.0)
                                .doesNotContainKey("risk"));
    }

    @Test
    void legal_kratom_has_a_question_of_its_own_beside_scales_of_illegal_drugs() {
        assertThat(card("kratom-days").items()).hasSize(1);
        assertThat(card("bam").items()).noneMatch(item -> item.text().en().contains("kratom"));
        assertThat(card("bam").beside().toString()).contains("kratom");
        assertThat(card("dast-10").purpose().en()).contains("kratom");
    }

    @ParameterizedTest
    @CsvSource({"phq-9, phq9-4", "gad-7, gad7-7", "phq-2, phq2-1", "peg, peg-3"})
    void one_blank_leaves_no_total(String name, String item) {
        Map<String, Double> answers = highest(name);
        answers.remove(item);
        assertThat(score(name, Answers.bySelf(answers)))
                .isInstanceOfSatisfying(
                        Scored.NotComplete.class,
                        left -> assertThat(left.blank()).contains(item));
    }

    @Test
    void a_thought_of_death_leads_to_safety_whatever_the_total_and_without_one() {
        Map<String, Double> one = lowest("phq-9");
        one.put("phq9-9", 1.0);
        assertThat(urgencies("phq-9", Answers.bySelf(one))).containsExactly(Urgency.URGENT);
        assertThat(urgencies("phq-9", Answers.bySelf(Map.of("phq9-9", 1.0)))).containsExactly(Urgency.URGENT);
        assertThat(urgencies("phq-9", Answers.bySelf(lowest("phq-9")))).isEmpty();
    }

    @Test
    void a_staff_scale_answered_by_the_person_is_refused_and_the_other_way_round_is_marked() {
        assertThat(score("cows", Answers.bySelf(lowest("cows")))).isEqualTo(new Scored.Refused(Why.NEEDS_A_CLINICIAN));
        assertThat(score("asq", Answers.bySelf(lowest("asq")))).isEqualTo(new Scored.Refused(Why.NEEDS_A_CLINICIAN));
        assertThat(ScoreInstrument.entered(card("cows"), 14, Rater.SELF, Optional.empty())
                        .outcome())
                .isEqualTo(new Scored.Refused(Why.NEEDS_A_CLINICIAN));
        assertThat(ALL.score(card("phq-9"), byClinician(lowest("phq-9"))).isProxy())
                .isTrue();
        assertThat(ALL.score(card("phq-9"), Answers.bySelf(lowest("phq-9"))).isProxy())
                .isFalse();
    }

    @Test
    void no_licensed_wording_is_carried_and_cows_and_bam_stand_off() {
        Instruments plain = new Instruments(Shelves.shipped(), Set.of());
        assertThat(plain.asked()).extracting(InstrumentCard::id).doesNotContain("instrument-cows", "instrument-bam");
        assertThat(plain.entered())
                .extracting(InstrumentCard::id)
                .contains("instrument-cows", "instrument-sows-h", "instrument-sows-g", "instrument-isi");
        assertThat(plain.score(card("cows"), byClinician(lowest("cows"))).outcome())
                .isEqualTo(new Scored.Refused(Why.NOT_SWITCHED_ON));
        for (String licensed : List.of("sows-h", "sows-g", "c-ssrs", "isi", "dast-10", "barc-10")) {
            assertThat(card(licensed).items()).as(licensed).isEmpty();
        }
        assertThat(ALL.asked()).extracting(InstrumentCard::id).contains("instrument-cows", "instrument-bam");
    }

    @Test
    void spanish_items_are_ours_or_not_there() {
        List<String> ours = List.of(
                "criteria",
                "craving",
                "sleep-log",
                "daily-diary",
                "kratom-days",
                "strengths",
                "sleep-now",
                "early-signs");
        for (InstrumentCard card : ALL.asked()) {
            boolean isOurs = ours.contains(card.id().substring("instrument-".length()));
            assertThat(card.speaks(Language.ES)).as(card.id()).isEqualTo(isOurs);
            assertThat(card.notice().es()).as(card.id()).isNotBlank();
        }
    }

    private static List<Urgency> urgencies(String name, Answers answers) {
        return ALL.score(card(name), answers).alerts().stream()
                .map(Alert::urgency)
                .toList();
    }

    private static Scored.Outcome score(String name, Answers answers) {
        return ALL.score(card(name), answers).outcome();
    }

    private static Scored.Outcome entered(String name, double total) {
        return ScoreInstrument.entered(card(name), total, Rater.SELF, Optional.empty())
                .outcome();
    }

    private static String band(String name, double total, Rater by) {
        return ((Scored.Total) ScoreInstrument.entered(card(name), total, by, Optional.empty())
                        .outcome())
                .band()
                .orElseThrow()
                .name()
                .en();
    }

    static InstrumentCard card(String name) {
        return ALL.named(name).orElseThrow();
    }

    static Answers byClinician(Map<String, Double> scores) {
        return new Answers(scores, Rater.CLINICIAN, Optional.empty());
    }

    static Map<String, Double> lowest(String name) {
        Map<String, Double> answers = new LinkedHashMap<>();
        card(name).items().forEach(item -> answers.put(item.id(), 0.0));
        return answers;
    }

    static Map<String, Double> highest(String name) {
        Map<String, Double> answers = new LinkedHashMap<>();
        card(name).items().forEach(item -> answers.put(item.id(), item.highest()));
        return answers;
    }
}
