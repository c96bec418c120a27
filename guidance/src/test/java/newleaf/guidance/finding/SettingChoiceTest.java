package newleaf.guidance.finding;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.Assessment;
import newleaf.guidance.finding.SettingAdvice.Change;
import newleaf.knowledge.rule.CareSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The least intensive setting that every finding allows; on one's own only when every door is known to be open.
class SettingChoiceTest {
    @ParameterizedTest(name = "{1} {2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            outpatient-office    | history.opioidUseDisorder | past                               | a caution
            outpatient-office    | person.age                | 70                                 | a caution
            outpatient-office    | use.products              | [{ form: shot }]                   | a door not known
            outpatient-office    | person.pregnant           | true                               |
            outpatient-office    | safety.suicidal           | passive                            |
            inpatient-detox      | history.otherSubstances   | [alcohol-daily]                    |
            inpatient-detox      | history.otherSubstances   | [ghb, opioid]                      | the higher of two
            inpatient-psychiatric | history.events           | [{ event: psychosis }]             |
            inpatient-medical    | history.events            | [{ event: jaundice, when: this-month }] |
            emergency-department | history.events            | [{ event: seizure }]               |
            emergency-department | safety.suicidal           | active                             |
            emergency-department | labs.qtcMs                | 500                                |
            """)
    void a_finding_asks_for_its_setting(String setting, String path, String answer, String why) {
        assertThat(plain().with(path, answer).assessed().setting().recommended().label())
                .isEqualTo(setting);
    }

    @Test
    void every_door_known_to_be_open_leads_to_ones_own_plan_or_a_visit() {
        SettingAdvice setting = plain().assessed().setting();
        assertThat(setting.recommended()).isEqualTo(CareSetting.SELF_GUIDED);
        assertThat(setting.alternatives()).containsExactly(CareSetting.OUTPATIENT_OFFICE);
        assertThat(setting.wouldChange()).isEmpty();
    }

    @Test
    void any_door_answer_left_out_rules_out_ones_own_plan() {
        for (String path : plain().paths()) {
            Assessment assessed = plain().without(path).assessed();
            boolean areOpen = assessed.doors().stream().allMatch(door -> door.state() == DoorAnswer.State.OPEN);
            assertThat(assessed.setting().recommended() == CareSetting.SELF_GUIDED)
                    .as("without " + path)
                    .isEqualTo(areOpen);
        }
    }

    @Test
    void the_setting_names_the_rules_that_ask_for_it_and_the_milder_ones_beside_it() {
        SettingAdvice setting = plain().adding("history.otherSubstances", "alcohol-daily")
                .adding("history.events", "{ event: seizure }")
                .assessed()
                .setting();
        assertThat(setting.because()).contains("seizure-now").doesNotContain("door-alcohol-daily");
        assertThat(setting.alternatives()).containsExactly(CareSetting.INPATIENT_DETOX, CareSetting.OUTPATIENT_OFFICE);
    }

    @Test
    void what_is_not_known_could_only_ask_for_more() {
        assertThat(empty().assessed().setting().wouldChange())
                .contains(new Change("safety.suicidal", Flip.Relation.IS, true, CareSetting.EMERGENCY_DEPARTMENT))
                .allSatisfy(change -> assertThat(change.setting()).isGreaterThan(CareSetting.OUTPATIENT_OFFICE));
    }
}
