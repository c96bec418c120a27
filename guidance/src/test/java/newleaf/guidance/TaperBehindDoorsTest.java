package newleaf.guidance;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperAnswer.NeedsClinician;
import newleaf.guidance.taper.TaperAnswer.NotEnoughKnown;
import newleaf.guidance.taper.TaperAnswer.NotNeeded;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.pace.Pace;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No schedule behind a closed door: a reason, what to do until then, whom to see and how soon.
class TaperBehindDoorsTest {
    private static final String SHOT =
            "[{ form: shot, amountPerDose: { value: 1, unit: bottle }, dosesPerDay: 2, label: { sevenHydroxyMgPerUnit: 15 } }]";
    private static final String TABLET =
            "[{ form: seven-hydroxy, amountPerDose: { value: 15, unit: mg }, dosesPerDay: 4 }]";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pregnant            | person.pregnant         | true                 | door-pregnant
            16 years old        | person.age              | 16                   | door-under-18
            drinks every day    | history.otherSubstances | [alcohol-daily]      | door-alcohol-daily
            7-OH tablet         | use.products            | TABLET               | door-seven-hydroxy
            shot labelled 7-OH  | use.products            | SHOT                 | door-labelled-seven-hydroxy
            opioid              | history.otherSubstances | [opioid]             | door-opioid
            opioid by its brand | history.medications     | [Percocet]           | door-opioid
            seizure             | history.events          | [{ event: seizure }] | door-seizure
            seizure long ago    | history.events          | [{ event: seizure, when: earlier }] | door-seizure-earlier
            jaundice            | history.events          | [{ event: jaundice }] | door-jaundice
            suicidal            | safety.suicidal         | active               | door-suicidal
            suicidal, passive   | safety.suicidal         | passive              | door-suicidal
            """)
    void a_closed_door_gives_reasons_and_no_comparison(String who, String path, String answer, String door) {
        String value = answer.replace("TABLET", TABLET).replace("SHOT", SHOT);
        isSeenFirst(plain().with(path, value), door);
        isSeenFirst(empty().with(path, value), door);
    }

    private static void isSeenFirst(CaseDocument document, String door) {
        assertThat(document.taper()).isInstanceOfSatisfying(NeedsClinician.class, needs -> {
            assertThat(needs.label()).isEqualTo("needs-clinician");
            assertThat(needs.reasons()).extracting(Reason::rule).contains(door);
            assertThat(needs.reasons()).allSatisfy(reason -> {
                assertThat(reason.text().en()).as(reason.rule()).isNotBlank();
                assertThat(reason.text().es()).as(reason.rule()).isNotBlank();
                assertThat(reason.untilThen()).as(reason.rule()).isPresent();
                assertThat(reason.who()).as(reason.rule()).isPresent();
                assertThat(reason.howSoon()).as(reason.rule()).isPresent();
                assertThat(reason.citations()).as(reason.rule()).isNotEmpty();
            });
        });
    }

    @Test
    void only_a_proposal_can_hold_a_schedule_or_a_comparison() {
        assertThat(NeedsClinician.class.getRecordComponents()).hasSize(1);
        assertThat(NotNeeded.class.getRecordComponents()).hasSize(1);
        assertThat(NotEnoughKnown.class.getRecordComponents()).hasSize(1);
        assertThat(ComparedWay.class.getRecordComponents())
                .as("no date, no dose")
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("id", "days", "belowOneG", "weighings", "figures");
    }

    @Test
    void the_plain_case_has_twelve_comparisons_the_published_rules_to_the_day() {
        assertThat(plain().taper()).isInstanceOfSatisfying(Proposed.class, answer -> {
            assertThat(answer.label()).isEqualTo("proposed");
            assertThat(answer.reasons())
                    .extracting(Reason::rule)
                    .containsExactly("plan-of-our-own", "plan-scale-assumed");
            assertThat(answer.compared()).hasSizeBetween(11, 12);
            assertThat(answer.compared().stream()
                            .filter(way ->
                                    !List.of("proposed", "slower", "faster").contains(way.id()))
                            .map(way -> way.id() + " " + way.days()))
                    .as("20 g a day; days computed by hand from each rule as published")
                    .containsExactlyInAnyOrder(
                            "stop-now 0",
                            "cut-1500mg-daily 13",
                            "cut-500mg-daily 39",
                            "linear-4-weeks 27",
                            "quarter-weekly 77",
                            "tenth-fortnightly 406",
                            "tenth-weekly 203",
                            "wiki-5-days 220",
                            "wiki-7-days 308");
            assertThat(answer.compared())
                    .allSatisfy(way -> assertThat(way.figures()).isPresent());
        });
    }

    @Test
    void stopping_now_is_never_compared_for_someone_who_takes_kratom_against_opioid_withdrawal() {
        assertThat(plain().with("use.reasons", "[opioid-withdrawal]")
                        .with("situation.clinicianKnows", "true")
                        .taper())
                .isInstanceOfSatisfying(Proposed.class, answer -> {
                    assertThat(answer.reasons())
                            .extracting(Reason::rule)
                            .contains("plan-of-our-own", "door-opioid-withdrawal-reason");
                    assertThat(answer.compared())
                            .hasSizeBetween(10, 11)
                            .extracting(ComparedWay::id)
                            .doesNotContain("stop-now");
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            use.reasons               | [opioid-withdrawal]
            history.opioidUseDisorder | past
            person.breastfeeding      | true
            person.age                | 66
            history.conditions        | [bipolar]
            history.otherSubstances   | [gabapentinoid]
            history.medications       | [quetiapine]
            history.events            | [{ event: overdose, when: earlier }]
            history.events            | [{ event: collapse, when: within-3-months }]
            history.events            | [{ event: suicide-attempt, when: earlier }]
            history.events            | [{ event: jaundice, when: earlier }]
            labs.altUL                | 150
            """)
    void a_caution_brings_a_plan_only_when_a_clinician_knows(String path, String answer) {
        CaseDocument caution = plain().with(path, answer);
        assertThat(caution.taper()).isInstanceOf(NeedsClinician.class);
        assertThat(caution.with("situation.clinicianKnows", "false").taper()).isInstanceOf(NeedsClinician.class);
        assertThat(caution.with("situation.clinicianKnows", "true").taper()).isInstanceOf(Proposed.class);
        assertThat(caution.with("answeredBy", "clinician").taper()).isInstanceOf(Proposed.class);
        assertThat(caution.with("use.stopped", "true").taper()).isInstanceOf(NotNeeded.class);
        assertThat(caution.assessed().ask()).extracting(Question::fact).contains("situation.clinicianKnows");
        assertThat(plain().assessed().ask()).isEmpty();
    }

    @Test
    void where_the_model_gives_no_figures_there_is_a_plan_without_them() {
        assertThat(plain().with("history.medications", "[clarithromycin]").taper())
                .isInstanceOfSatisfying(Proposed.class, answer -> {
                    assertThat(answer.reasons()).extracting(Reason::rule).contains("plan-without-figures");
                    assertThat(answer.plan().steps()).isNotEmpty();
                    assertThat(answer.people()).isEmpty();
                    assertThat(answer.figures()).isEmpty();
                    assertThat(answer.compared())
                            .hasSize(12)
                            .allSatisfy(way -> assertThat(way.figures()).isEmpty());
                    assertThat(answer.paces().orElseThrow().suggested()).isEqualTo(Pace.MIDDLE);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            stopped                          | use.stopped            | true | not-needed
            two days without                 | use.hoursSinceLastDose | 48   | not-needed
            not quite two days               | use.hoursSinceLastDose | 47.9 | proposed
            two days a week                  | use.daysPerWeek        | 2    | not-needed
            three days a week                | use.daysPerWeek        | 3    | proposed
            """)
    void there_is_nothing_to_taper(String why, String path, String answer, String outcome) {
        CaseDocument attempted = plain().with("use.previousAttempts", "1");
        assertThat(attempted.with(path, answer).taper().label()).isEqualTo(outcome);
    }

    @Test
    void occasional_use_needs_a_taper_when_withdrawal_is_there_or_not_ruled_out() {
        var occasional = plain().with("use.daysPerWeek", "1").with("use.previousAttempts", "1");
        assertThat(occasional.taper().label()).isEqualTo("not-needed");
        assertThat(List.of(
                        occasional.with("symptoms", "[chills]"),
                        occasional.without("symptoms"),
                        occasional.with("criteria.withdrawal", "true"),
                        occasional.without("criteria.withdrawal")))
                .allSatisfy(each -> assertThat(each.taper().label()).isIn("proposed", "not-enough-known"));
    }

    @Test
    void whoever_needs_no_taper_is_told_of_lost_tolerance_and_naloxone() {
        assertThat(plain().with("use.stopped", "true").taper().reasons())
                .extracting(Reason::rule)
                .containsExactly("tolerance-lost", "naloxone-for-everyone");
    }

    @Test
    void closed_comes_before_not_needed_before_unknown_before_a_plan() {
        var unknown = plain().without("person.age");
        assertThat(reason(unknown)).isEqualTo("reason-doors-not-known");
        var stopped = unknown.with("use.stopped", "true");
        assertThat(stopped.taper()).isInstanceOf(NotNeeded.class);
        assertThat(stopped.with("person.pregnant", "true").taper()).isInstanceOf(NeedsClinician.class);
        assertThat(plain().taper()).isInstanceOf(Proposed.class);
    }

    @Test
    void an_unknown_door_amount_or_number_of_doses_gives_no_plan() {
        var noAmount = plain().with("use.products", "[{ form: leaf-powder, dosesPerDay: 4 }]");
        assertThat(reason(noAmount)).isEqualTo("reason-amount-not-known");
        var noDoses = plain().without("use.products").without("use.dosesPerDay").with("use.gramsPerDay", "20");
        assertThat(reason(noDoses)).isEqualTo("reason-doses-not-known");
        assertThat(List.of(noAmount, noDoses, plain().without("person.age"), empty()))
                .allSatisfy(each -> assertThat(each.taper()).isInstanceOf(NotEnoughKnown.class));
    }

    @Test
    void what_is_not_leaf_of_known_weight_is_planned_in_milligrams_and_compared_with_no_published_rule() {
        var extract = plain().with(
                        "use.products",
                        "[{ form: extract, amountPerDose: { value: 1, unit: g }, dosesPerDay: 2, "
                                + "label: { mitragynineMgPerG: 100, sevenHydroxyMgPerG: 0 } }]")
                .with("goal.scaleStepG", "0.01");
        assertThat(extract.taper()).isInstanceOfSatisfying(Proposed.class, answer -> {
            assertThat(answer.plan().unit()).isEqualTo(AmountUnit.MILLIGRAM);
            assertThat(answer.compared())
                    .extracting(ComparedWay::id)
                    .containsSubsequence("stop-now", "proposed")
                    .isSubsetOf("stop-now", "proposed", "slower", "faster");
        });
    }

    private static String reason(CaseDocument document) {
        TaperAnswer answer = document.taper();
        assertThat(answer).isInstanceOf(NotEnoughKnown.class);
        return answer.reasons().getFirst().rule();
    }
}
