package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.finding.Because;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// NEWS2 as the Royal College of Physicians prints it: the table is written down here a second time, by hand.
class VitalSignsTogetherTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "breathsPerMin, 8, 3",
        "breathsPerMin, 9, 1",
        "breathsPerMin, 11, 1",
        "breathsPerMin, 12, 0",
        "breathsPerMin, 20, 0",
        "breathsPerMin, 21, 2",
        "breathsPerMin, 24, 2",
        "breathsPerMin, 25, 3",
        "spo2Percent, 91, 3",
        "spo2Percent, 92, 2",
        "spo2Percent, 93, 2",
        "spo2Percent, 94, 1",
        "spo2Percent, 95, 1",
        "spo2Percent, 96, 0",
        "systolicMmHg, 90, 3",
        "systolicMmHg, 91, 2",
        "systolicMmHg, 100, 2",
        "systolicMmHg, 101, 1",
        "systolicMmHg, 110, 1",
        "systolicMmHg, 111, 0",
        "systolicMmHg, 219, 0",
        "systolicMmHg, 220, 3",
        "pulsePerMin, 40, 3",
        "pulsePerMin, 41, 1",
        "pulsePerMin, 50, 1",
        "pulsePerMin, 51, 0",
        "pulsePerMin, 90, 0",
        "pulsePerMin, 91, 1",
        "pulsePerMin, 110, 1",
        "pulsePerMin, 111, 2",
        "pulsePerMin, 130, 2",
        "pulsePerMin, 131, 3",
        "temperatureC, 35.0, 3",
        "temperatureC, 35.1, 1",
        "temperatureC, 36.0, 1",
        "temperatureC, 36.1, 0",
        "temperatureC, 38.0, 0",
        "temperatureC, 38.1, 1",
        "temperatureC, 39.0, 1",
        "temperatureC, 39.1, 2"
    })
    void a_sign_has_the_points_of_its_band(String sign, String value, double points) {
        // Seven points from elsewhere make the total visible: it stands in what a finding rests on.
        CaseDocument beside = sign.equals("breathsPerMin") || sign.equals("spo2Percent")
                ? plain().with("vitals.systolicMmHg", "85").with("vitals.pulsePerMin", "140")
                : plain().with("vitals.breathsPerMin", "30").with("vitals.spo2Percent", "85");
        assertThat(total(beside.with("vitals." + sign, value))).isEqualTo(6 + points);
    }

    @Test
    void the_four_threes_of_the_audit_are_an_emergency_wherever_they_were_taken() {
        CaseDocument four = plain().with("vitals.systolicMmHg", "88")
                .with("vitals.pulsePerMin", "135")
                .with("vitals.breathsPerMin", "26")
                .with("vitals.spo2Percent", "90");
        assertThat(total(four)).isEqualTo(12);
        for (String setting : new String[] {"home", "clinic", "hospital"}) {
            assertThat(four.with("situation.setting", setting).assessed().urgency())
                    .as(setting)
                    .isEqualTo(Urgency.EMERGENCY);
        }
        assertThat(four.without("situation.setting").assessed().urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void the_pulse_of_a_toddler_is_no_emergency_by_itself() {
        CaseDocument toddler = plain().with("person.age", "2")
                .with("vitals.pulsePerMin", "135")
                .with("vitals.breathsPerMin", "26");
        assertThat(toddler.assessed().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(toddler.with("person.age", "16").assessed().urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({"92, home, emergency", "93, home, routine", "91, hospital, urgent", "92, hospital, routine"})
    void oxygen_is_read_by_where_it_was_measured(String percent, String setting, String urgency) {
        assertThat(plain().with("vitals.spo2Percent", percent)
                        .with("situation.setting", setting)
                        .assessed()
                        .urgency()
                        .label())
                .isEqualTo(urgency);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "systolicMmHg, 180, urgent",
        "systolicMmHg, 179, routine",
        "diastolicMmHg, 120, urgent",
        "diastolicMmHg, 119, routine"
    })
    void a_high_pressure_is_seen_today_and_with_signs_now(String which, String value, String urgency) {
        CaseDocument measured = plain().with("vitals." + which, value);
        assertThat(measured.assessed().urgency().label()).isEqualTo(urgency);
        CaseDocument withSigns = measured.adding("history.events", "{ event: vomiting-severe }");
        assertThat(withSigns.assessed().urgency().label()).isEqualTo(urgency.equals("urgent") ? "emergency" : "urgent");
    }

    private static double total(CaseDocument document) {
        return document.assessed().findings().stream()
                .flatMap(finding -> finding.because().stream())
                .filter(because -> because.fact().equals("news2_total"))
                .map(Because::value)
                .map(Double.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
