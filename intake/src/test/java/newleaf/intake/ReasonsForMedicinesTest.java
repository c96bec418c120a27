package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.documents.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A medicine for an illness that was not told leaves that illness open; a reason behind its name answers.
class ReasonsForMedicinesTest {
    @ParameterizedTest(name = "{0}, conditions {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Keppra 500                | []             | seizure-disorder | NOT_KNOWN
            lamotrigine               | []             | seizure-disorder | NOT_KNOWN
            lamotrigine               | [bipolar]      | seizure-disorder | NO
            lamotrigine for bipolar   | []             | bipolar          | YES
            lamotrigine for bipolar   | []             | seizure-disorder | NO
            Keppra for epilepsy       | []             | seizure-disorder | YES
            Keppra para la epilepsia  | []             | seizure-disorder | YES
            topiramate for migraine   | []             | seizure-disorder | NO
            topiramato para migraña   | []             | seizure-disorder | NO
            Keppra for 3 months       | []             | seizure-disorder | NOT_KNOWN
            digoxin                   | []             | heart-rhythm     | NOT_KNOWN
            digoxin                   | []             | heart-disease    | NOT_KNOWN
            digoxin                   | [heart-rhythm] | heart-disease    | NO
            metoprolol for blood pressure | []         | heart-disease    | NO
            amiodarone for afib       | []             | heart-rhythm     | YES
            gabapentin                | []             | seizure-disorder | NO
            lisinopril                | []             | heart-disease    | NO
            """)
    void an_illness_is_open_until_its_reason_is_told(String typed, String conditions, String illness, Truth has) {
        var history = Cases.usable("{history: {conditions: " + conditions + ", medications: ['" + typed + "']}}")
                .history();
        assertThat(history.hasCondition(illness, true)).isEqualTo(has);
    }

    @Test
    void an_illness_is_open_while_medicines_were_never_asked_about() {
        var history = Cases.usable("{history: {conditions: []}}").history();
        assertThat(history.hasCondition("seizure-disorder", true)).isEqualTo(Truth.NOT_KNOWN);
        assertThat(history.hasCondition("insomnia", false)).isEqualTo(Truth.NO);
    }
}
