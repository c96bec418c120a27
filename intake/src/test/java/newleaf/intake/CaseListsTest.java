package newleaf.intake;

import static newleaf.documents.Truth.NO;
import static newleaf.documents.Truth.NOT_KNOWN;
import static newleaf.documents.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.documents.Truth;
import newleaf.intake.history.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list that is there is complete, but for what stands in `unknown`; a list that is not there says nothing.
class CaseListsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                           | NOT_KNOWN | nobody asked
            {otherSubstances: null}                                      | NOT_KNOWN | nobody knows
            {otherSubstances: []}                                        | NO        | none
            {otherSubstances: [alcohol, kava]}                           | NO        | complete, and not in it
            {otherSubstances: [opioid]}                                  | YES       | in it
            {otherSubstances: [], unknown: [opioid]}                     | NOT_KNOWN | complete but for this one
            {otherSubstances: [opioid], unknown: [opioid]}               | YES       | what is in both is there
            {otherSubstances: [kava], unknown: [tramadol]}               | NO        | another one is unknown
            {unknown: [opioid]}                                          | NOT_KNOWN | unknown, and no list
            {otherSubstances: [kava], unknown: [oxycodone]}              | NOT_KNOWN | the name of a medicine that is one
            {otherSubstances: [kava], unknown: [sertraline]}             | NO        | the name of one that is none
            """)
    void a_substance(String history, Truth expected, String why) {
        var substances = Cases.usable("{history: " + history + "}").history().otherSubstances();
        assertThat(substances.has("opioid")).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                      | NOT_KNOWN | NOT_KNOWN
            {symptoms: []}                          | NO        | NOT_KNOWN
            {signs: []}                             | NOT_KNOWN | NO
            {symptoms: [nausea], signs: []}         | YES       | NO
            {symptoms: [{id: nausea}], signs: []}   | YES       | NO
            {symptoms: [], signs: [failed-attempts], unknown: [nausea]} | NOT_KNOWN | YES
            {symptoms: [], signs: [], unknown: [nausea, failed-attempts]} | NOT_KNOWN | NOT_KNOWN
            """)
    void a_symptom_and_a_sign(String document, Truth nausea, Truth failedAttempts) {
        var caseFile = Cases.usable(document);
        assertThat(caseFile.symptoms().has("nausea")).isEqualTo(nausea);
        assertThat(caseFile.signs().has("failed-attempts")).isEqualTo(failedAttempts);
    }

    @Test
    void an_unknown_id_of_two_lists_leaves_both_open() {
        var history = Cases.usable(
                        "{history: {conditions: [], events: [], otherSubstances: [], unknown: [psychosis, other]}}")
                .history();
        assertThat(history.conditions().has("psychosis")).isEqualTo(NOT_KNOWN);
        assertThat(history.events().within("psychosis", When.EARLIER)).isEqualTo(NOT_KNOWN);
        assertThat(history.conditions().has("other")).isEqualTo(NOT_KNOWN);
        assertThat(history.otherSubstances().has("other")).isEqualTo(NOT_KNOWN);
    }

    @Test
    void criteria_stand_each_for_itself() {
        var criteria = Cases.usable("{criteria: {craving: true, tolerance: false, withdrawal: null}}")
                .criteria();
        assertThat(criteria.has("craving")).isEqualTo(YES);
        assertThat(criteria.has("tolerance")).isEqualTo(NO);
        assertThat(criteria.has("withdrawal")).isEqualTo(NOT_KNOWN);
        assertThat(criteria.has("time-spent")).isEqualTo(NOT_KNOWN);
    }

    @Test
    void symptoms_are_all_graded_only_when_the_list_is_complete_and_each_has_a_grade() {
        assertThat(allGraded("{symptoms: []}")).isTrue();
        assertThat(allGraded("{symptoms: [{id: nausea, grade: 1}]}")).isTrue();
        assertThat(allGraded("{symptoms: [{id: nausea, grade: 1}, tremor]}")).isFalse();
        assertThat(allGraded("{symptoms: [{id: nausea, grade: 1}], unknown: [tremor]}"))
                .isFalse();
        assertThat(allGraded("{symptoms: [{id: nausea, grade: 1}], signs: [], unknown: [failed-attempts]}"))
                .isTrue();
        assertThat(allGraded("{}")).isFalse();
    }

    @Test
    void a_symptom_listed_twice_keeps_its_higher_grade() {
        var symptoms = Cases.usable("{symptoms: [{id: nausea, grade: 3}, {id: nausea, grade: 1}, nausea]}")
                .symptoms();
        assertThat(symptoms.grades()).containsEntry("nausea", 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                     | NOT_KNOWN | NOT_KNOWN | NOT_KNOWN
            {events: []}                                           | NO        | NO        | NO
            {events: [{event: fever}]}                             | NO        | NO        | NO
            {events: [{event: seizure}]}                           | YES       | YES       | NO
            {events: [{event: seizure, when: null}]}               | YES       | YES       | NO
            {events: [{event: seizure, when: now}]}                | YES       | YES       | NO
            {events: [{event: seizure, when: this-month}]}         | NO        | YES       | NO
            {events: [{event: seizure, when: earlier}]}            | NO        | NO        | YES
            {events: [{event: seizure, when: earlier}, {event: seizure, when: now}]} | YES | YES | YES
            {events: [], unknown: [seizure]}                       | NOT_KNOWN | NOT_KNOWN | NOT_KNOWN
            {events: [{event: seizure, when: earlier}], unknown: [seizure]} | NOT_KNOWN | NOT_KNOWN | YES
            """)
    void an_event_without_a_time_counts_as_now(String history, Truth now, Truth recent, Truth earlier) {
        var events = Cases.usable("{history: " + history + "}").history().events();
        assertThat(events.within("seizure", When.NOW)).isEqualTo(now);
        assertThat(events.within("seizure", When.THIS_MONTH)).isEqualTo(recent);
        assertThat(events.earlier("seizure")).isEqualTo(earlier);
    }

    private static boolean allGraded(String document) {
        return Cases.usable(document).symptoms().areAllGraded();
    }
}
