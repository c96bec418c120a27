package newleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import newleaf.documents.Reading;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.DoorAnswer.State;
import newleaf.guidance.finding.Question;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;

/// Two cases in which a name among the medicines was not taken for what it says.
class InputsOfNamesTest {
    private static final Guidance GUIDANCE = new Guidance(CaseDocument.LIBRARY);

    @Test
    void tranq_dope_among_the_medicines_is_a_sedative_in_the_supply() throws IOException {
        Assessment assessed = assessed("tranq-dope-typed");
        assertThat(assessed.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(state(assessed, "door-sedative-adulterant")).isEqualTo(State.CLOSED);
        assertThat(assessed.setting().recommended()).isEqualTo(CareSetting.INPATIENT_MEDICAL);
        assertThat(GUIDANCE.tapers(64).of(assessed)).isInstanceOf(TaperAnswer.NeedsClinician.class);
    }

    @Test
    void a_medicine_against_seizures_alone_is_asked_about_before_any_plan() throws IOException {
        Assessment assessed = assessed("keppra-alone");
        assertThat(state(assessed, "door-seizure-disorder")).isEqualTo(State.UNKNOWN);
        Question asked = assessed.ask().stream()
                .filter(each -> each.fact().startsWith("history.medications.reason"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.words().en())
                .contains("You take levetiracetam.", "epilepsy")
                .endsWith("?");
        assertThat(asked.words().es()).contains("levetiracetam", "epilepsia").doesNotContain("{");
        assertThat(asked.decides()).contains("door-seizure-disorder");
        assertThat(assessed.setting().recommended()).isNotEqualTo(CareSetting.SELF_GUIDED);
        assertThat(GUIDANCE.tapers(64).of(assessed)).isInstanceOf(TaperAnswer.NotEnoughKnown.class);
    }

    @Test
    void a_reason_behind_its_name_answers() {
        var plain = CaseDocument.plain();
        assertThat(plain.adding("history.medications", "topiramate for migraine")
                        .doorsNotOpen())
                .isEmpty();
        assertThat(plain.adding("history.medications", "Keppra for epilepsy").doorsNotOpen())
                .contains("seizure-disorder closed");
        assertThat(plain.adding("history.medications", "flecainide").doorsNotOpen())
                .isEqualTo("heart-disease unknown, heart-rhythm unknown");
    }

    @Test
    void a_7_oh_product_among_the_medicines_closes_its_door() {
        assertThat(CaseDocument.plain().adding("history.medications", "7-OH").doorsNotOpen())
                .contains("seven-hydroxy closed");
    }

    private static State state(Assessment assessed, String door) {
        List<DoorAnswer> doors = assessed.doors().stream()
                .filter(each -> each.door().id().equals(door))
                .toList();
        return doors.getFirst().state();
    }

    private static Assessment assessed(String name) throws IOException {
        try (InputStream in = InputsOfNamesTest.class.getResourceAsStream("inputs/" + name + ".yaml")) {
            byte[] document = Objects.requireNonNull(in).readAllBytes();
            var read = new Intake(CaseDocument.LIBRARY.shelves()).read(document, CaseDocument.DAY);
            return GUIDANCE.assess().of(((Reading.Usable<newleaf.intake.CaseFile>) read).value());
        }
    }
}
