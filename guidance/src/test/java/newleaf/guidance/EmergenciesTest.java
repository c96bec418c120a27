package newleaf.guidance;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.finding.StrategyAdvice;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.Fit;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Red flags: each is found, each asks for help as soon as it should, and none is silenced by what is not known.
class EmergenciesTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            seizure              | now        | emergency | seizure-now
            collapse             | now        | emergency | collapse-now
            cardiac-arrest       | now        | emergency | cardiac-arrest-now
            unresponsive         | now        | emergency | unrousable
            hard-to-wake         | now        | emergency | unrousable
            breathing-slowed     | now        | emergency | unrousable
            blue-lips            | now        | emergency | unrousable
            chest-pain           | now        | emergency | chest-pain-now
            palpitations         | now        | urgent    | palpitations-now
            overdose             | now        | emergency | overdose-now
            suicide-attempt      | now        | emergency | suicide-attempt-recent
            suicide-attempt      | this-month | emergency | suicide-attempt-recent
            confusion            | now        | emergency | confusion-now
            rigidity-or-jerking  | now        | emergency | serotonin-or-rigidity
            stroke-signs         | now        | emergency | stroke-signs-now
            naloxone-given       | now        | emergency | naloxone-given
            jaundice             | now        | urgent    | jaundice-or-dark-urine
            jaundice             | this-month | urgent    | jaundice-or-dark-urine
            dark-urine           | now        | urgent    | jaundice-or-dark-urine
            itching              | now        | soon      | itch-or-belly-pain-now
            abdominal-pain       | now        | soon      | itch-or-belly-pain-now
            vomiting-severe      | now        | urgent    | severe-vomiting-dehydration
            no-urine             | now        | urgent    | severe-vomiting-dehydration
            psychosis            | now        | urgent    | psychosis-now
            mania                | now        | urgent    | mania-now
            agitation            | now        | urgent    | agitation-now
            precipitated-withdrawal | now     | urgent    | precipitated-withdrawal-now
            newborn-withdrawal   | now        | urgent    | newborn-withdrawal
            newborn-withdrawal   | this-month | urgent    | newborn-withdrawal
            child-exposure       | now        | urgent    | child-exposure
            seizure              | this-month | urgent    | seizure-this-month
            collapse             | this-month | urgent    | heart-event-this-month
            cardiac-arrest       | this-month | urgent    | heart-event-this-month
            chest-pain           | this-month | urgent    | heart-event-this-month
            stroke-signs         | this-month | urgent    | stroke-signs-this-month
            overdose             | this-month | urgent    | overdose-this-month
            naloxone-given       | this-month | urgent    | overdose-this-month
            psychosis            | this-month | urgent    | psychosis-or-mania-this-month
            seizure              | within-3-months | urgent | seizure-this-month
            suicide-attempt      | within-3-months | emergency | suicide-attempt-recent
            palpitations         | this-month | soon      | palpitations-this-month
            confusion            | this-month | soon      | confusion-or-rigidity-this-month
            suicide-attempt      | earlier    | soon      | suicide-attempt-earlier
            jaundice             | earlier    | soon      | jaundice-earlier
            fever                | now        | soon      | fever-recorded
            """)
    void an_event_asks_for_help_in_time(String event, String when, String urgency, String rule) {
        shows(plain().adding("history.events", "{ event: " + event + ", when: " + when + " }"), urgency, rule);
        if (!when.equals("now")) return;
        shows(plain().adding("history.events", "{ event: " + event + " }"), urgency, rule);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            safety.suicidal            | active         | emergency | suicidal-active
            safety.suicidal            | attempt-recent | emergency | suicide-attempt-recent
            safety.suicidal            | passive        | urgent    | suicidal-passive
            safety.unresponsive        | true           | emergency | unrousable
            safety.vomitingCannotDrink | true           | urgent    | severe-vomiting-dehydration
            scores.phq9Item9           | 1              | urgent    | phq9-item9
            scores.phq9                | 10             | soon      | mood-phq9
            scores.gad7                | 10             | soon      | anxiety-gad7
            labs.qtcMs                 | 500            | emergency | qtc-500
            labs.qtcMs                 | 451            | soon      | qtc-above-450
            labs.inr                   | 1.5            | urgent    | inr-raised
            vitals.breathsPerMin       | 8              | emergency | breathing-rate-8-or-less
            vitals.temperatureC        | 39.1           | urgent    | fever-high
            vitals.spo2Percent         | 92             | emergency | oxygen-low-at-home
            vitals.systolicMmHg        | 180            | urgent    | pressure-very-high
            labs.bilirubinMgDl         | 2.5            | urgent    | door-bilirubin
            vitals.temperatureC        | 38.1           | soon      | fever-recorded
            person.pregnant            | true           | urgent    | pregnancy-referral
            person.breastfeeding       | true           | soon      | breastfeeding-and-kratom
            history.otherSubstances    | [opioid]       | urgent    | opioid-co-use
            history.otherSubstances    | [alcohol-daily] | urgent   | sedative-co-use
            history.medications        | [Methadose]    | urgent    | opioid-co-use
            use.products               | [{ form: seven-hydroxy }] | soon | seven-hydroxy-risk
            """)
    void an_answer_asks_for_help_in_time(String path, String answer, String urgency, String rule) {
        shows(plain().with(path, answer), urgency, rule);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "scores.phq9Item9, 0",
        "scores.phq9, 9",
        "scores.gad7, 9",
        "labs.qtcMs, 450",
        "labs.inr, 1.4",
        "vitals.breathsPerMin, 9",
        "vitals.temperatureC, 38",
        "vitals.diastolicMmHg, 119"
    })
    void below_its_threshold_or_without_one_that_was_read_a_measurement_raises_nothing(String path, String value) {
        assertThat(plain().with(path, value).assessed().urgency()).isEqualTo(Urgency.ROUTINE);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            breathsPerMin | 25  | urgent  | news2-breaths-high
            breathsPerMin | 24  | routine |
            pulsePerMin   | 131 | urgent  | news2-pulse-high
            pulsePerMin   | 130 | routine |
            pulsePerMin   | 40  | urgent  | news2-pulse-low
            pulsePerMin   | 41  | routine |
            systolicMmHg  | 220 | urgent  | news2-systolic-high
            systolicMmHg  | 219 | urgent  | pressure-very-high
            systolicMmHg  | 90  | urgent  | news2-systolic-low
            systolicMmHg  | 91  | routine |
            temperatureC  | 35  | urgent  | news2-temperature-low
            temperatureC  | 35.1 | routine |
            """)
    void vital_signs_are_read_on_both_sides_of_their_threshold_wherever_they_were_taken(
            String sign, String value, String urgency, @org.jspecify.annotations.Nullable String rule) {
        var taken = plain().with("vitals." + sign, value);
        String anywhere = rule == null || rule.equals("pressure-very-high") ? rule : "vital-sign-far-off";
        shows(taken.with("situation.setting", "clinic"), urgency, rule);
        shows(taken.with("situation.setting", "home"), urgency, anywhere);
        shows(taken.without("situation.setting"), urgency, anywhere);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            drinks daily, confused   | history.otherSubstances | alcohol-daily      | history.events | { event: confusion }
            palpitations, chest pain | history.events | { event: palpitations } | history.events | { event: chest-pain }
            palpitations, loperamide | history.events | { event: palpitations } | history.otherSubstances | loperamide-high-dose
            Xanax, seizure           | history.medications     | Xanax              | history.events | { event: seizure }
            gabapentin, confused     | history.medications     | Neurontin          | history.events | { event: confusion }
            medetomidine, racing heart | history.otherSubstances | sedative-adulterant | symptoms    | fast-heartbeat
            jaundice, hard to wake   | history.events | { event: jaundice, when: this-month } | history.events | { event: hard-to-wake }
            child, drowsy            | history.events | { event: child-exposure } | history.events | { event: hard-to-wake }
            newborn, blue            | history.events | { event: newborn-withdrawal } | history.events | { event: blue-lips }
            precipitated, confused   | history.events | { event: precipitated-withdrawal } | history.events | { event: confusion }
            """)
    void two_answers_that_are_an_emergency_together(String why, String a, String first, String b, String second) {
        assertThat(plain().adding(a, first).adding(b, second).assessed().urgency())
                .isEqualTo(Urgency.EMERGENCY);
    }

    /// Sources in docs/audit.md: what was an ambulance is seen today, where nothing else speaks for it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            drinks daily, shakes     | history.otherSubstances | alcohol-daily      | symptoms       | tremor
            gabapentin, shakes       | history.medications     | Neurontin          | symptoms       | tremor
            pregnant, itches         | person.pregnant         | true               | history.events | { event: itching }
            itches, fever            | history.events          | { event: itching } | symptoms       | fever
            muscles, dark urine      | symptoms                | muscle-aches       | history.events | { event: dark-urine }
            """)
    void two_answers_that_are_seen_today_together(String why, String a, String first, String b, String second) {
        CaseDocument one = a.equals("person.pregnant") ? plain().with(a, first) : plain().adding(a, first);
        assertThat(one.adding(b, second).assessed().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void nothing_known_asks_for_a_visit_within_a_week() {
        Assessment nothing = empty().assessed();
        assertThat(nothing.urgency()).isEqualTo(Urgency.SOON);
        assertThat(nothing.setting().recommended()).isNotEqualTo(CareSetting.SELF_GUIDED);
        assertThat(nothing.setting().alternatives()).doesNotContain(CareSetting.SELF_GUIDED);
        assertThat(nothing.strategies()).extracting(StrategyAdvice::strategy).containsExactly(Strategy.values());
        assertThat(nothing.strategies()).extracting(StrategyAdvice::fit).doesNotContain(Fit.PREFERRED);
        assertThat(nothing.ask()).extracting(Question::fact).startsWith("safety.suicidal", "safety.unresponsive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.events", "safety.suicidal", "safety.unresponsive"})
    void one_emergency_question_left_out_keeps_the_urgency_at_soon(String path) {
        Assessment assessed = plain().without(path).assessed();
        assertThat(assessed.urgency()).isEqualTo(Urgency.SOON);
        assertThat(assessed.ask()).first().extracting(Question::fact).isEqualTo(path);
    }

    @Test
    void a_case_answered_with_no_is_routine_and_a_missing_measurement_is_silent() {
        Assessment plain = plain().assessed();
        assertThat(plain.urgency()).isEqualTo(Urgency.ROUTINE);
        assertThat(plain.rulings()).as("no rule waits for a measurement").noneMatch(Ruling::isWaiting);
        assertThat(plain.ask()).isEmpty();
        assertThat(empty().assessed().ask())
                .extracting(Question::fact)
                .noneMatch(fact -> fact.startsWith("vitals") || fact.startsWith("labs") || fact.startsWith("scores"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            history.events             | [{ event: seizure }]              | emergency
            history.events             | [{ event: chest-pain, when: now }] | emergency
            history.events             | [{ event: jaundice, when: this-month }] | urgent
            safety.suicidal            | active                            | emergency
            safety.suicidal            | passive                           | urgent
            safety.unresponsive        | true                              | emergency
            safety.vomitingCannotDrink | true                              | urgent
            history.otherSubstances    | [alcohol-daily]                   | urgent
            history.otherSubstances    | [fentanyl-or-heroin]              | urgent
            history.medications        | [Xanax, zzblorp]                  | urgent
            person.pregnant            | true                              | urgent
            labs.qtcMs                 | 520                               | emergency
            labs.inr                   | 2                                 | urgent
            vitals.breathsPerMin       | 6                                 | emergency
            scores.phq9Item9           | 2                                 | urgent
            """)
    void one_known_danger_beside_everything_unknown_is_never_silenced(String path, String answer, String urgency) {
        Assessment assessed = empty().with(path, answer).assessed();
        assertThat(assessed.urgency().label()).isEqualTo(urgency);
        assertThat(assessed.hasDoor(DoorAnswer.State.CLOSED)).isTrue();
        assertThat(assessed.findings())
                .as("the most urgent finding comes first")
                .first()
                .satisfies(finding -> assertThat(finding.urgency()).isEqualTo(assessed.urgency()));
    }

    @Test
    void whatever_is_urgent_says_what_to_do_until_then_whom_to_see_and_how_soon() {
        var urgent = CaseDocument.LIBRARY.shelves().rules().stream()
                .filter(rule -> rule.urgency().compareTo(Urgency.URGENT) >= 0)
                .toList();
        assertThat(urgent).hasSizeGreaterThan(45).allSatisfy(rule -> {
            assertThat(rule.untilThen()).as(rule.id()).isPresent();
            assertThat(rule.who()).as(rule.id()).isPresent();
            assertThat(rule.howSoon()).as(rule.id()).isPresent();
        });
    }

    @Test
    void values_that_are_an_emergency_together_are_named() {
        shows(
                plain().with("vitals.pulsePerMin", "135").with("vitals.breathsPerMin", "26"),
                "emergency",
                "news2-emergency");
        shows(
                plain().with("vitals.systolicMmHg", "190").adding("history.events", "{ event: stroke-signs }"),
                "emergency",
                "pressure-with-signs");
        shows(
                plain().with("person.pregnant", "true").adding("history.events", "{ event: abdominal-pain }"),
                "emergency",
                "pregnancy-danger");
        shows(
                plain().with("use.products", "[{ form: seven-hydroxy }]")
                        .adding("history.events", "{ event: child-exposure }"),
                "emergency",
                "child-exposure-seven-hydroxy");
        shows(plain().with("labs.bilirubinMgDl", "2.5").with("labs.inr", "1.5"), "emergency", "liver-failure-signs");
    }

    private static void shows(CaseDocument document, String urgency, @org.jspecify.annotations.Nullable String rule) {
        Assessment assessed = document.assessed();
        assertThat(assessed.urgency().label()).isEqualTo(urgency);
        List<String> found = assessed.findings().stream().map(Finding::rule).toList();
        if (rule == null) assertThat(found).noneMatch(id -> id.startsWith("news2") || id.equals("vital-sign-far-off"));
        else assertThat(found).contains(rule);
    }
}
