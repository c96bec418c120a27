package newleaf.guidance;

import static newleaf.guidance.CaseDocument.LIBRARY;
import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import newleaf.guidance.finding.Question;
import newleaf.guidance.forecast.AnswerForecast;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastAnswer.Expected;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.guidance.forecast.ForecastAnswer.Refused;
import newleaf.guidance.forecast.ForecastSentences;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures only where the model may speak; else the reason, or the question, and what has been published.
class ForecastForAPersonTest {
    private static final AnswerForecast FORECAST = new Guidance(LIBRARY).forecasts(64);

    private static ForecastAnswer of(CaseDocument document) {
        return FORECAST.of(document.assessed());
    }

    private static Expected expected(CaseDocument document) {
        assertThat(of(document)).isInstanceOf(Expected.class);
        return (Expected) of(document);
    }

    private static Refused refused(CaseDocument document) {
        assertThat(of(document)).isInstanceOf(Refused.class);
        return (Refused) of(document);
    }

    @Test
    void spans_sixty_days_every_six_hours_with_a_band_that_does_not_cross() {
        var forecast = expected(plain()).forecast();
        assertThat(forecast.hours()).hasSize(241).startsWith(0.0, 6.0).endsWith(1440.0);
        for (int i = 0; i < forecast.hours().size(); i++) {
            double low = forecast.diary().p10().get(i);
            double middle = forecast.diary().p50().get(i);
            double high = forecast.diary().p90().get(i);
            assertThat(low).isBetween(0.0, middle);
            assertThat(high).isBetween(middle, 100.0);
        }
        var share = forecast.probability();
        assertThat(share.none() + share.mild() + share.moderate() + share.severe())
                .isCloseTo(1, within(1e-9));
        assertThat(forecast.fromLastDose()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            7-OH tablet        | use.products            | [{ form: seven-hydroxy, amountPerDose: { value: 15, unit: mg }, dosesPerDay: 4 }] | door-seven-hydroxy
            analogue           | use.products            | [{ form: analogue, amountPerDose: { value: 1, unit: tablet }, dosesPerDay: 4 }]   | door-seven-hydroxy
            61 g of leaf       | use.products            | [{ form: leaf-powder, amountPerDose: { value: 15.25, unit: g }, dosesPerDay: 4 }] | reason-amount-above-measured
            pregnant           | person.pregnant         | true                | door-pregnant
            17 years old       | person.age              | 17                  | door-under-18
            liver disease      | history.conditions      | [liver-disease]     | door-liver-disease
            jaundice           | history.events          | [{ event: jaundice, when: this-month }] | door-jaundice
            an opioid          | history.otherSubstances | [opioid]            | door-opioid
            a brand of opioid  | history.medications     | [Percocet]          | door-opioid
            fentanyl           | history.otherSubstances | [fentanyl-or-heroin] | door-fentanyl-or-heroin
            tramadol           | history.otherSubstances | [tramadol]          | door-tramadol
            tianeptine         | history.otherSubstances | [tianeptine]        | door-tianeptine
            much loperamide    | history.otherSubstances | [loperamide-high-dose] | door-loperamide-high-dose
            methadone          | history.medications     | [methadone]         | door-methadone
            buprenorphine      | history.medications     | [Suboxone]          | door-buprenorphine
            naltrexone         | history.medications     | [naltrexone]        | door-naltrexone
            alcohol            | history.otherSubstances | [alcohol]           | interaction-alcohol
            alcohol every day  | history.otherSubstances | [alcohol-daily]     | door-alcohol-daily
            benzodiazepine     | history.medications     | [alprazolam]        | door-benzodiazepine
            z-drug             | history.otherSubstances | [z-drug]            | door-z-drug
            barbiturate        | history.otherSubstances | [barbiturate]       | door-barbiturate
            gabapentin         | history.medications     | [gabapentin]        | door-gabapentinoid
            phenibut           | history.otherSubstances | [phenibut]          | door-phenibut
            baclofen           | history.otherSubstances | [baclofen]          | door-baclofen
            GHB                | history.otherSubstances | [ghb]               | door-ghb
            xylazine           | history.otherSubstances | [sedative-adulterant] | door-sedative-adulterant
            kava               | history.otherSubstances | [kava]              | interaction-kava
            muscle relaxant    | history.medications     | [cyclobenzaprine]   | interaction-muscle-relaxant
            diphenhydramine    | history.medications     | [diphenhydramine]   | interaction-sedating-antihistamine
            quetiapine         | history.medications     | [quetiapine]        | interaction-antipsychotic-cyp3a
            CYP3A inhibitor    | history.medications     | [clarithromycin]    | interaction-cyp3a-inhibitor
            CYP3A inducer      | history.medications     | [rifampin]          | interaction-cyp3a-inducer
            """)
    void gives_no_number_where_the_model_does_not_fit(String who, String path, String answer, String rule) {
        for (CaseDocument document : List.of(plain(), empty())) {
            Refused refused = refused(document.with(path, answer));
            assertThat(refused.because()).extracting(Refusal::rule).contains(rule);
            assertThat(refused.because()).noneMatch(Refusal::isWaiting);
            assertThat(refused.ask()).isEmpty();
            assertThat(refused.probability()).isEmpty();
            assertThat(refused.published()).isNotEmpty();
        }
    }

    /// Nobody was measured above 60 g; at 60 g there are figures, whatever a gram may hold.
    @Test
    void gives_figures_up_to_what_the_model_was_compared_with() {
        expected(plain().with(
                        "use.products",
                        "[{ form: leaf-powder, amountPerDose: { value: 15, unit: g }, dosesPerDay: 4 }]"));
    }

    /// Who takes hardly any does not feel it, and the sentence says so instead of an hour.
    @Test
    void an_onset_that_most_never_reach_has_no_hour() {
        Expected little = expected(plain().with(
                        "use.products",
                        "[{ form: leaf-powder, amountPerDose: { value: 0.5, unit: g }, dosesPerDay: 1 }]"));
        assertThat(little.forecast().onsetHours().p50()).isInfinite();
        List<Words> sentences = new ForecastSentences(LIBRARY.shelves()).figures(little.forecast());
        assertThat(sentences).extracting(Words::en).noneMatch(text -> text.contains("Infinity") || text.contains("{"));
        assertThat(sentences).extracting(Words::es).noneMatch(text -> text.contains("Infinity") || text.contains("{"));
        assertThat(sentences).extracting(Words::en).anyMatch(text -> text.contains("never feel it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person.age",
                "history.otherSubstances",
                "history.conditions",
                "history.medications",
                "history.events",
                "use.products"
            })
    void gives_no_number_while_a_fact_that_decides_is_not_known_and_asks(String path) {
        Refused refused = refused(plain().without(path));
        assertThat(refused.because()).allMatch(Refusal::isWaiting);
        assertThat(refused.because())
                .allSatisfy(refusal -> assertThat(refusal.text().es()).doesNotContain("{"));
        assertThat(refused.ask()).extracting(Question::fact).anyMatch(fact -> fact.startsWith(path));
    }

    @Test
    void gives_no_number_while_pregnancy_is_not_known() {
        CaseDocument woman = plain().with("person.sex", "female");
        assertThat(refused(woman.without("person.pregnant")).ask())
                .extracting(Question::fact)
                .contains("person.pregnant");
        expected(woman);
    }

    @Test
    void an_extract_without_a_word_on_seven_hydroxy_is_asked_about() {
        String extract = "[{ form: extract, amountPerDose: { value: 1, unit: capsule }, dosesPerDay: 3, label: "
                + "{ mitragynineMgPerUnit: 50%s } }]";
        assertThat(refused(plain().with("use.products", extract.formatted(""))).because())
                .extracting(Refusal::rule)
                .containsExactly("door-labelled-seven-hydroxy");
        expected(plain().with("use.products", extract.formatted(", sevenHydroxyMgPerUnit: 0")));
    }

    @ParameterizedTest(name = "{0} mg of 7-OH in a gram of leaf: {1}")
    @CsvSource({"0.1, true", "0.4, true", "0.41, false", "20, false"})
    void leaf_that_lists_more_seven_hydroxy_than_leaf_holds_is_refused(double milligrams, boolean hasFigures) {
        ForecastAnswer answer = of(plain().with(
                        "use.products",
                        "[{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4, label: "
                                + "{ sevenHydroxyMgPerG: " + milligrams + " } }]"));
        assertThat(answer instanceof Expected).isEqualTo(hasFigures);
    }

    @ParameterizedTest(name = "stopped {0}, {1} h ago, {2} days a week: from the last dose {3}")
    @CsvSource({
        "false, 6, 7, false",
        "false, 47.9, 7, false",
        "false, 48, 7, true",
        "true, 6, 7, true",
        "false, 6, 2, true",
        "false, 6, 3, false"
    })
    void counts_from_the_last_dose_where_there_is_none_to_come(
            String stopped, String hours, String days, boolean isFromLastDose) {
        CaseDocument document = plain().with("use.stopped", stopped)
                .with("use.hoursSinceLastDose", hours)
                .with("use.daysPerWeek", days);
        assertThat(of(document).fromLastDose()).isEqualTo(isFromLastDose);
        assertThat(of(document.with("person.age", "16")).fromLastDose()).isEqualTo(isFromLastDose);
    }

    @Test
    void says_what_was_assumed_because_nobody_said_it() {
        assertThat(limits(plain())).doesNotContain(word(ForecastWord.LIMIT_DAYS), word(ForecastWord.LIMIT_DURATION));
        assertThat(limits(plain().without("use.daysPerWeek").without("use.durationMonths")))
                .contains(word(ForecastWord.LIMIT_DAYS), word(ForecastWord.LIMIT_DURATION));
        assertThat(limits(plain().without("use.dosesPerDay")
                        .without("use.products")
                        .with("use.gramsPerDay", "20")))
                .contains(word(ForecastWord.LIMIT_DOSES));
    }

    @Test
    void a_diary_is_not_used_when_nobody_knows_where_in_the_course_it_lies() {
        String diary = "[{ day: 0, diary: 90 }, { day: -1, diary: 90 }, { day: -2, diary: 90 }]";
        CaseDocument stopped = plain().with("use.stopped", "true").with("diary", diary);
        CaseDocument undated = stopped.without("use.hoursSinceLastDose");
        assertThat(limits(undated)).contains(word(ForecastWord.LIMIT_LAST_DOSE));
        assertThat(expected(undated).forecast().diary())
                .isEqualTo(expected(undated.without("diary")).forecast().diary());
    }

    @Test
    void every_limit_and_every_phase_names_a_source() {
        Expected expected = expected(plain());
        assertThat(expected.limits())
                .allSatisfy(limit -> assertThat(limit.citations()).isNotEmpty());
        assertThat(expected.phases())
                .hasSize(3)
                .allSatisfy(phase -> assertThat(phase.citations()).isNotEmpty());
        assertThat(expected.citations()).isNotEmpty();
    }

    @Test
    void a_share_that_is_neither_none_nor_all_is_never_written_as_such() {
        assertThat(List.of(0.0, 0.001, 0.5, 0.999, 1.0).stream().map(ForecastSentences::count))
                .containsExactly("0", "<1", "50", ">99", "100");
    }

    private static List<Words> limits(CaseDocument document) {
        return expected(document).limits().stream()
                .map(ForecastAnswer.Limit::words)
                .toList();
    }

    private static Words word(ForecastWord word) {
        return word.in(LIBRARY.shelves());
    }
}
