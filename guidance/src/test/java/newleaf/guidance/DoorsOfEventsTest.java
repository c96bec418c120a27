package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which doors an event closes, and for how long. `today` is the door for anything that calls for help now or today.
class DoorsOfEventsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            seizure               | seizure, today        | seizure, today        | seizure, today       | seizure-earlier
            collapse              | collapse, today       | collapse, today       | collapse-earlier caution | collapse-earlier caution
            cardiac-arrest        | cardiac-arrest, today | cardiac-arrest, today | cardiac-arrest       | cardiac-arrest
            chest-pain            | chest-pain, today     | chest-pain, today     | chest-pain-earlier caution | chest-pain-earlier caution
            suicide-attempt       | suicide-attempt, today | suicide-attempt, today | suicide-attempt, today | suicide-attempt-earlier caution
            overdose              | overdose, today       | overdose, today       | overdose-earlier caution | overdose-earlier caution
            unresponsive          | overdose, today       | overdose, today       | overdose-earlier caution | overdose-earlier caution
            hard-to-wake          | overdose, today       | overdose, today       | overdose-earlier caution | overdose-earlier caution
            breathing-slowed      | overdose, today       | overdose, today       | overdose-earlier caution | overdose-earlier caution
            blue-lips             | overdose, today       | overdose, today       | overdose-earlier caution | overdose-earlier caution
            naloxone-given        | overdose, today       | overdose, today       | overdose-earlier caution | overdose-earlier caution
            jaundice              | jaundice, today       | jaundice, today       | jaundice-earlier caution | jaundice-earlier caution
            dark-urine            | jaundice, today       | jaundice, today       | jaundice-earlier caution | jaundice-earlier caution
            psychosis             | psychosis, today      | psychosis, today      | bipolar-or-psychosis-past caution | bipolar-or-psychosis-past caution
            mania                 | psychosis, today      | psychosis, today      | bipolar-or-psychosis-past caution | bipolar-or-psychosis-past caution
            stroke-signs          | today                 | today                 | -                    | -
            newborn-withdrawal    | today                 | today                 | -                    | -
            agitation             | today                 | today                 | -                    | -
            palpitations          | today                 | -                     | -                    | -
            precipitated-withdrawal | today               | -                     | -                    | -
            child-exposure        | today                 | -                     | -                    | -
            itching               | -                     | -                     | -                    | -
            abdominal-pain        | -                     | -                     | -                    | -
            vomiting-severe       | today                 | -                     | -                    | -
            no-urine              | today                 | -                     | -                    | -
            confusion             | today                 | -                     | -                    | -
            rigidity-or-jerking   | today                 | -                     | -                    | -
            fever                 | -                     | -                     | -                    | -
            """)
    void an_event_closes_its_doors_for_as_long_as_the_design_says(
            String event, String now, String thisMonth, String within3Months, String earlier) {
        assertThat(doors("{ event: " + event + ", when: now }")).isEqualTo(expected(now));
        assertThat(doors("{ event: " + event + " }")).as("without a time").isEqualTo(expected(now));
        assertThat(doors("{ event: " + event + ", when: null }"))
                .as("time not known")
                .isEqualTo(expected(now));
        assertThat(doors("{ event: " + event + ", when: this-month }")).isEqualTo(expected(thisMonth));
        assertThat(doors("{ event: " + event + ", when: within-3-months }")).isEqualTo(expected(within3Months));
        assertThat(doors("{ event: " + event + ", when: earlier }")).isEqualTo(expected(earlier));
    }

    @Test
    void the_nearest_of_several_times_counts() {
        var twice = plain().adding("history.events", "{ event: overdose, when: earlier }")
                .adding("history.events", "{ event: overdose, when: this-month }");
        assertThat(twice.doorsNotOpen())
                .isEqualTo("help-needed-today closed, overdose closed, overdose-earlier caution");
    }

    @Test
    void a_list_that_was_not_given_leaves_its_doors_unknown() {
        assertThat(plain().without("history.events").doorsNotOpen())
                .isEqualTo("bipolar-or-psychosis-past unknown, cardiac-arrest unknown, chest-pain unknown, "
                        + "chest-pain-earlier unknown, collapse unknown, collapse-earlier unknown, "
                        + "help-needed-today unknown, jaundice unknown, jaundice-earlier unknown, overdose unknown, "
                        + "overdose-earlier unknown, psychosis unknown, seizure unknown, seizure-earlier unknown, "
                        + "suicide-attempt unknown, suicide-attempt-earlier unknown");
    }

    private static String doors(String event) {
        return plain().adding("history.events", event).doorsNotOpen();
    }

    /// `today, seizure` becomes `help-needed-today closed, seizure closed`.
    private static String expected(String shorthand) {
        if (shorthand.equals("-")) return "";
        return java.util.Arrays.stream(shorthand.split(", "))
                .map(door -> door.equals("today") ? "help-needed-today" : door)
                .map(door -> door.contains(" ") ? door : door + " closed")
                .sorted()
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
