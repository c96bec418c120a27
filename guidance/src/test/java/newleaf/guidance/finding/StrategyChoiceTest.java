package newleaf.guidance.finding;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.knowledge.rule.Fit;
import newleaf.knowledge.rule.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All four ways are always weighed: the worst fit that a known fact asks for stands.
class StrategyChoiceTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            use.dosesPerDay           | 4                   | reasonable | preferred | reasonable | reasonable
            history.otherSubstances   | [alcohol-daily]     | preferred  | avoid     | avoid      | caution
            history.otherSubstances   | [opioid]            | preferred  | avoid     | avoid      | preferred
            history.otherSubstances   | [opioid, benzodiazepine] | preferred | avoid | avoid      | caution
            history.otherSubstances   | [gabapentinoid]     | preferred  | caution   | caution    | reasonable
            history.opioidUseDisorder | past                | preferred  | caution   | caution    | reasonable
            history.conditions        | [liver-disease]     | preferred  | avoid     | caution    | caution
            history.events            | [{ event: seizure }] | preferred | avoid     | avoid      | reasonable
            use.reasons               | [opioid-withdrawal] | preferred  | caution   | avoid      | reasonable
            use.products              | [{ form: seven-hydroxy }] | preferred | avoid | caution   | reasonable
            person.pregnant           | true                | preferred  | avoid     | avoid      | caution
            person.age                | 16                  | preferred  | avoid     | caution    | caution
            """)
    void a_known_fact_weighs_each_way(
            String path, String answer, String specialist, String taper, String stop, String medicine) {
        assertThat(plain().with(path, answer).assessed().strategies())
                .extracting(advice -> advice.fit().label())
                .containsExactly(specialist, taper, stop, medicine);
    }

    @Test
    void with_medicine_is_reasonable_until_a_known_fact_says_otherwise() {
        assertThat(fits(empty())).containsEntry(Strategy.MEDICINE_ASSISTED, Fit.REASONABLE);
        assertThat(fits(plain())).containsEntry(Strategy.MEDICINE_ASSISTED, Fit.REASONABLE);
        assertThat(fits(empty().with("history.otherSubstances", "[alcohol-daily]")))
                .containsEntry(Strategy.MEDICINE_ASSISTED, Fit.CAUTION);
    }

    @Test
    void a_taper_of_ones_own_fits_best_only_when_every_door_is_known_to_be_open() {
        for (String path : plain().paths()) {
            Assessment assessed = plain().without(path).assessed();
            boolean areOpen = assessed.doors().stream().allMatch(door -> door.state() == DoorAnswer.State.OPEN);
            if (!areOpen) {
                assertThat(fits(plain().without(path)))
                        .as("without " + path)
                        .containsEntry(Strategy.TAPER, Fit.CAUTION);
            }
        }
    }

    /// Whatever an answer left out turns out to be, no way that was preferred becomes one to avoid.
    @ParameterizedTest(name = "{0} turns out to be {1}")
    @CsvSource(delimiter = '|', textBlock = """
            person.age                | 16
            history.events            | [{ event: seizure }]
            history.events            | [{ event: jaundice, when: this-month }]
            history.otherSubstances   | [benzodiazepine]
            history.medications       | [Percocet]
            history.conditions        | [liver-disease]
            history.opioidUseDisorder | current
            use.products              | [{ form: seven-hydroxy }]
            use.reasons               | [opioid-withdrawal]
            safety.suicidal           | passive
            safety.vomitingCannotDrink | true
            symptoms                  | [dizzy-on-standing, vomiting]
            """)
    void nothing_is_preferred_while_something_unknown_could_make_it_one_to_avoid(String path, String answer) {
        Map<Strategy, Fit> before = fits(plain().without(path));
        Map<Strategy, Fit> after = fits(plain().with(path, answer));
        for (Strategy strategy : Strategy.values()) {
            boolean turned = before.get(strategy) == Fit.PREFERRED && after.get(strategy) == Fit.AVOID;
            assertThat(turned).as(strategy.label()).isFalse();
        }
    }

    @Test
    void in_an_emergency_nothing_but_help_fits_best() {
        var opioid = plain().adding("history.otherSubstances", "opioid");
        assertThat(fits(opioid)).containsEntry(Strategy.MEDICINE_ASSISTED, Fit.PREFERRED);
        assertThat(fits(opioid.with("history.events", "[{ event: overdose }]")))
                .containsEntry(Strategy.MEDICINE_ASSISTED, Fit.REASONABLE)
                .containsEntry(Strategy.SPECIALIST_FIRST, Fit.PREFERRED);
    }

    @Test
    void each_way_names_the_rules_behind_it() {
        var advice =
                plain().with("history.opioidUseDisorder", "current").assessed().strategies();
        assertThat(advice)
                .filteredOn(each -> each.strategy() != Strategy.MEDICINE_ASSISTED)
                .allSatisfy(each -> assertThat(each.because()).contains("door-opioid-use-disorder-current"));
        assertThat(plain().assessed().strategies())
                .extracting(StrategyAdvice::because)
                .containsOnly(List.of());
    }

    private static Map<Strategy, Fit> fits(CaseDocument document) {
        Map<Strategy, Fit> fits = new EnumMap<>(Strategy.class);
        document.assessed().strategies().forEach(advice -> fits.put(advice.strategy(), advice.fit()));
        return fits;
    }
}
