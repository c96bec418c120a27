package newleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.guidance.finding.Question;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;

/// A relative asks about a small child: the questions fit, and the way leads to the poison line and a hospital.
class SmallChildTest {
    private static final CaseDocument TODDLER = CaseDocument.empty()
            .with("answeredBy", "family")
            .with("person.age", "2")
            .with("person.weightKg", "12")
            .with("person.country", "US")
            .with(
                    "use.products",
                    "[{ form: gummy, amountPerDose: { value: 1, unit: gummy }, dosesPerDay: 1, "
                            + "label: { sevenHydroxyMgPerUnit: 15 } }]")
            .with("history.events", "[{ event: child-exposure, when: now }]");

    @Test
    void a_child_that_swallowed_7_oh_goes_to_hospital_now() {
        Assessment assessed = TODDLER.assessed();
        assertThat(assessed.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(assessed.setting().recommended()).isEqualTo(CareSetting.EMERGENCY_DEPARTMENT);
        assertThat(TODDLER.taper()).isInstanceOf(TaperAnswer.NeedsClinician.class);
    }

    @Test
    void a_child_that_swallowed_leaf_needs_the_poison_line_and_a_hospital() {
        Assessment assessed =
                TODDLER.with("use.products", "[{ form: leaf-powder }]").assessed();
        assertThat(assessed.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(assessed.setting().recommended()).isEqualTo(CareSetting.EMERGENCY_DEPARTMENT);
        assertThat(assessed.findings())
                .filteredOn(finding -> finding.rule().equals("child-exposure"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.says().en()).startsWith("Call the poison line"));
    }

    @Test
    void nobody_asks_whether_a_toddler_wants_to_die_is_pregnant_or_has_goals() {
        assertThat(asked(TODDLER))
                .contains("safety.unresponsive")
                .noneMatch(field -> field.startsWith("safety.suicidal")
                        || field.startsWith("person.pregnant")
                        || field.startsWith("person.breastfeeding")
                        || field.startsWith("goal")
                        || field.startsWith("criteria")
                        || field.startsWith("signs")
                        || field.startsWith("symptoms")
                        || field.startsWith("use.reasons")
                        || field.startsWith("use.stopped")
                        || field.startsWith("use.previousAttempts")
                        || field.startsWith("history.opioidUseDisorder")
                        || field.startsWith("history.otherSubstances"));
    }

    @Test
    void an_older_child_is_asked_and_what_was_said_of_a_toddler_stands() {
        assertThat(asked(TODDLER.with("person.age", "9"))).contains("safety.suicidal");
        assertThat(asked(TODDLER.without("person.age"))).contains("safety.suicidal");
        Assessment said = TODDLER.with("history.events", "[]")
                .with("safety.suicidal", "active")
                .assessed();
        assertThat(said.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    private static List<String> asked(CaseDocument document) {
        return document.assessed().ask().stream().map(Question::fact).toList();
    }
}
