package newleaf.guidance.taper;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperAnswer.Stopping;
import newleaf.intake.CaseField;
import newleaf.taper.adapt.Adapt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked before anything is planned, and which pace whose answers allow.
class AskedBackTest {
    private static final Adapt ADAPT = new Adapt(CaseDocument.LIBRARY.shelves());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            60 g a day             | { form: leaf-powder, amountPerDose: { value: 15, unit: g }, dosesPerDay: 4 }   | null | true
            61 g a day             | { form: leaf-powder, amountPerDose: { value: 15.25, unit: g }, dosesPerDay: 4 } | null | false
            61 g a day, confirmed  | { form: leaf-powder, amountPerDose: { value: 15.25, unit: g }, dosesPerDay: 4 } | true  | true
            20 g at once           | { form: leaf-powder, amountPerDose: { value: 20, unit: g }, dosesPerDay: 2 }   | null | true
            21 g at once           | { form: leaf-powder, amountPerDose: { value: 21, unit: g }, dosesPerDay: 2 }   | null | false
            151 g a day, confirmed | { form: leaf-powder, amountPerDose: { value: 15.1, unit: g }, dosesPerDay: 10 } | true | false
            1,000 mg a day         | { form: extract, amountPerDose: { value: 2.5, unit: g }, dosesPerDay: 4, label: { mitragynineMgPerG: 100, sevenHydroxyMgPerG: 0 } } | null | true
            1,200 mg a day         | { form: extract, amountPerDose: { value: 3, unit: g }, dosesPerDay: 4, label: { mitragynineMgPerG: 100, sevenHydroxyMgPerG: 0 } } | null | false
            2,600 mg, confirmed    | { form: extract, amountPerDose: { value: 6.5, unit: g }, dosesPerDay: 4, label: { mitragynineMgPerG: 100, sevenHydroxyMgPerG: 0 } } | true | false
            """)
    void an_amount_beyond_belief_is_unknown_until_it_is_confirmed(
            String what, String product, String confirmed, boolean isPlanned) {
        CaseDocument document = plain().with("use.products", "[ " + product + " ]")
                .with("use.amountConfirmed", confirmed)
                .with("situation.clinicianKnows", "true")
                .with("goal.scaleStepG", "0.01");
        TaperAnswer answer = document.taper();
        assertThat(answer instanceof Proposed).as(answer.label()).isEqualTo(isPlanned);
        boolean isAsked = document.assessed().ask().stream()
                .anyMatch(question -> question.fact().equals(CaseField.AMOUNT_CONFIRMED.path()));
        assertThat(isAsked).isEqualTo(!isPlanned);
        if (!isPlanned) assertThat(answer.reasons().getFirst().rule()).isEqualTo("reason-amount-to-confirm");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            answered by family   | answeredBy   | family | made-with-the-person
            every second day     | use.products | [ { form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 0.5 } ] | reason-days-a-week-not-known
            gummies              | use.products | [ { form: gummy, amountPerDose: { value: 2, unit: gummy }, dosesPerDay: 3, label: { mitragynineMgPerUnit: 25, sevenHydroxyMgPerUnit: 0 } } ] | reason-volume-not-known
            tea of unknown leaf  | use.products | [ { form: tea, amountPerDose: { value: 1, unit: glass }, dosesPerDay: 3 } ] | reason-leaf-in-tea-not-known
            a wide range         | use.products | [ { form: leaf-powder, amountPerDose: { low: 3, high: 6, unit: g }, dosesPerDay: 4 } ] | reason-range-too-wide
            to reduce, to what   | goal.aim     | reduce | reason-target-not-known
            """)
    void it_is_asked_first(String what, String path, String answer, String reason) {
        TaperAnswer taper = plain().with(path, answer).taper();
        assertThat(taper).isInstanceOf(TaperAnswer.NotEnoughKnown.class);
        assertThat(taper.reasons()).extracting(Reason::rule).contains(reason);
    }

    @Test
    void three_logged_days_set_a_first_plan_and_a_wide_range_then_waits_no_more() {
        CaseDocument logged = plain().with("goal.scaleStepG", "0.1").with("diary", diary("4.6"));
        assertThat(rules(logged.taper())).contains("plan-from-log");
        assertThat(((Proposed) logged.taper()).plan().steps().getFirst().total())
                .isLessThanOrEqualTo(18.4 * 0.85);
        assertThat(rules(plain().with("diary", diary("3")).taper())).contains("plan-log-differs");
        CaseDocument wide = plain().with(
                        "use.products",
                        "[ { form: leaf-powder, amountPerDose: { low: 3, high: 6, unit: g }, dosesPerDay: 4 } ]")
                .with("diary", diary("4.6"));
        assertThat(wide.taper()).isInstanceOf(Proposed.class);
    }

    @Test
    void hours_that_were_told_stand_at_the_doses_and_none_is_invented() {
        Proposed told =
                (Proposed) plain().with("use.doseHours", "[ 7, 12, 17, 22 ]").taper();
        assertThat(told.plan().steps().getFirst().doses())
                .extracting(dose -> dose.time().orElseThrow().toString())
                .containsExactly("07:00", "12:00", "17:00", "22:00");
        Proposed untold = (Proposed) plain().taper();
        assertThat(untold.plan().steps().getFirst().doses())
                .allMatch(dose -> dose.time().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            use.previousAttempts | 1
            signs                | [failed-attempts]
            history.conditions   | [chronic-pain]
            use.reasons          | [anxiety]
            """)
    void brisk_is_not_suggested(String path, String answer) {
        var person = PersonsPaces.of(plain().with(path, answer).assessed(), ADAPT);
        assertThat(person.mayBeBrisk()).isFalse();
        assertThat(PersonsPaces.of(plain().assessed(), ADAPT).mayBeBrisk()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criteria.withdrawal  | true
            signs                | [withdrawal-on-missing]
            use.previousAttempts | 2
            """)
    void stopping_is_not_first_where_withdrawal_has_shown_itself(String path, String answer) {
        assertThat(PersonsPaces.of(plain().with(path, answer).assessed(), ADAPT).mayStopFirst())
                .isFalse();
        assertThat(PersonsPaces.of(plain().assessed(), ADAPT).mayStopFirst()).isTrue();
    }

    @Test
    void a_wish_to_stop_and_a_day_without_have_no_steps_but_for_a_pace() {
        assertThat(plain().with("goal.approach", "stop").taper()).isInstanceOf(Stopping.class);
        CaseDocument without = plain().with("use.hoursSinceLastDose", "30").with("goal.scaleStepG", "0.1");
        assertThat(without.taper()).isInstanceOf(Stopping.class);
        Proposed paced = (Proposed) without.with("goal.pace", "middle").taper();
        assertThat(paced.plan().steps().getFirst().total()).isLessThanOrEqualTo(16);
        assertThat(paced.plan().steps().getFirst().doses().getFirst().amount()).isLessThanOrEqualTo(2);
    }

    private static java.util.List<String> rules(TaperAnswer answer) {
        return answer.reasons().stream().map(Reason::rule).toList();
    }

    /// Three days of four doses each.
    private static String diary(String grams) {
        String dose = "{ amount: " + grams + ", unit: g }";
        return IntStream.rangeClosed(1, 3)
                .mapToObj(day -> "{ day: -" + day + ", doses: [ " + String.join(", ", dose, dose, dose, dose) + " ] }")
                .collect(Collectors.joining(", ", "[ ", " ]"));
    }
}
