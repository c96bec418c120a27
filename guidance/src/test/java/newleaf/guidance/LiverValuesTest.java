package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Liver values by themselves: the thresholds of DILIN and of the criteria of liver injury, with and without a limit.
class LiverValuesTest {
    @Test
    void a_bilirubin_of_ten_is_seen_today_and_brings_no_plan() {
        CaseDocument alone = plain().with("labs.bilirubinMgDl", "10.8").with("labs.altUL", "466");
        assertThat(alone.assessed().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(alone.taper()).isInstanceOf(TaperAnswer.NeedsClinician.class);
        assertThat(alone.doorsNotOpen()).contains("bilirubin closed", "liver-enzymes closed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            { bilirubinMgDl: 2.5 }                                  | urgent
            { bilirubinMgDl: 2.4 }                                  | routine
            { inr: 1.5 }                                            | urgent
            { inr: 1.4 }                                            | routine
            { bilirubinMgDl: 2.5, inr: 1.5 }                        | emergency
            { altUL: 200, upperLimit: { altUL: 40 } }               | urgent
            { altUL: 120, upperLimit: { altUL: 40 } }               | soon
            { altUL: 119, upperLimit: { altUL: 40 } }               | routine
            { alpUL: 240, upperLimit: { alpUL: 120 } }              | urgent
            { alpUL: 239, upperLimit: { alpUL: 120 } }              | routine
            { astUL: 120, bilirubinMgDl: 2.1, upperLimit: { astUL: 40, bilirubinMgDl: 1 } } | urgent
            { altUL: 250, upperLimit: { altUL: 60 } }               | soon
            """)
    void a_value_asks_for_help_by_its_threshold(String labs, String urgency) {
        assertThat(labs(labs).assessed().urgency().label()).isEqualTo(urgency);
    }

    @Test
    void a_blood_thinner_explains_an_inr_and_nothing_else() {
        CaseDocument warfarin = labs("{ inr: 2.5 }").with("history.medications", "[warfarin]");
        assertThat(warfarin.assessed().urgency()).isEqualTo(Urgency.SOON);
        assertThat(warfarin.doorsNotOpen())
                .isEqualTo("heart-disease unknown, heart-rhythm unknown, narrowed-medicine caution");
        assertThat(labs("{ inr: 2.5 }")
                        .without("history.medications")
                        .assessed()
                        .urgency())
                .as("medicines not told: not silenced")
                .isEqualTo(Urgency.URGENT);
        assertThat(labs("{ inr: 2.5, bilirubinMgDl: 3 }")
                        .with("history.medications", "[warfarin]")
                        .assessed()
                        .urgency())
                .isEqualTo(Urgency.URGENT);
    }

    @Test
    void a_bilirubin_with_normal_enzymes_is_a_caution() {
        String normal = "{ bilirubinMgDl: 3, altUL: 20, alpUL: 60, upperLimit: { altUL: 40, alpUL: 120 } }";
        assertThat(labs(normal).doorsNotOpen()).isEqualTo("bilirubin-alone caution");
        assertThat(labs("{ bilirubinMgDl: 3, altUL: 20, alpUL: 60 }").doorsNotOpen())
                .as("no limit told")
                .contains("bilirubin closed");
    }

    /// `{ altUL: 200, upperLimit: { altUL: 40 } }`, answer by answer.
    private static CaseDocument labs(String yaml) {
        CaseDocument document = plain();
        for (String each : yaml.substring(2, yaml.length() - 2).split(", (?![^{]*\\})")) {
            String[] parts = each.split(": ", 2);
            document = document.with("labs." + parts[0], parts[1]);
        }
        return document;
    }
}
