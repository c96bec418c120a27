package newleaf.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import newleaf.care.Current;
import newleaf.care.content.Dose;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What was taken, written down.
class DosesTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();

    DosesTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_dose_is_written_once_and_can_be_taken_back() {
        surfer.open(DOSE);
        String[] form = with(hidden(), "when=now", "product=leaf-powder", "amount=2,5", "unit=g", "note=extra");
        String token = surfer.token();
        for (int i = 0; i < 2; i++) surfer.send(DOSE, Map.of("form-token", token), form);
        assertThat(surfer.text()).contains("The dose is written down.", "2.5 g", "extra");
        assertThat(entries(Kind.DOSE)).isEqualTo(1);
        surfer.send(
                DOSE + "/take-back", "entry=" + current(Kind.DOSE).getFirst().id());
        assertThat(current(Kind.DOSE)).isEmpty();
        assertThat(surfer.text()).contains("Taken back", "None written so far");
    }

    @Test
    void a_dose_of_an_hour_before_four_belongs_to_the_night_of_that_day() {
        send(DOSE, "when=yesterday", "hour=2", "product=tea");
        Current dose = current(Kind.DOSE).getFirst();
        assertThat(dose.moment().day()).isEqualTo(today().minusDays(1));
        assertThat(dose.content())
                .isInstanceOfSatisfying(
                        Dose.class, it -> assertThat(it.amount()).isEmpty());
        send(DOSE, "when=today", "hour=3", "product=tea");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("That time has not come yet");
    }

    @Test
    void a_dose_that_is_none_is_not_kept() {
        send(DOSE, "amount=0", "unit=g", "note=" + "y".repeat(4001));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\""))
                .containsExactlyInAnyOrder("when", "product", "amount", "note");
        assertThat(current(Kind.DOSE)).isEmpty();
    }

    @Test
    void an_hour_in_spanish_has_no_seconds() {
        CLINIC.clock().pass(Duration.ofMillis(11_705));
        surfer.open("/language/es?back=/today");
        send(DOSE, "when=now", "product=tea");
        assertThat(surfer.between("<small>", "</small>").getFirst().strip()).matches("\\d\\d:\\d\\d");
    }
}
