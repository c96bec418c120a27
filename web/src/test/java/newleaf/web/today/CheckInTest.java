package newleaf.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// How a day was, written down: quiet, middling, dreadful, twice, in two tabs, and wrong.
class CheckInTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final int ITEMS = 20;

    CheckInTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_quiet_day_is_one_tap_and_every_item_is_none() {
        send(CHECK_IN, "rest=none");
        assertThat(surfer.path()).isEqualTo("/today/saved");
        assertThat(surfer.text()).contains("A quiet day", "Saved.");
        assertThat(checkIn().answers()).hasSize(ITEMS);
        assertThat(checkIn().answers().values()).containsOnly(0);
        assertThat(surfer.open("/today").text()).contains("Today's check-in is written.");
    }

    @Test
    void a_middling_day_takes_ten_taps_at_most() {
        var taps = new Taps();
        taps.tick("kw-7", 2)
                .tick("kw-18", 1)
                .tick("kw-5", 1)
                .choose("sleep", 5)
                .choose("mood", 3)
                .choose("craving", 5);
        assertThat(taps.count() + 1).isLessThanOrEqualTo(10);
        send(CHECK_IN, taps.fields("rest=none"));
        assertThat(surfer.text()).contains("A mild day", "Legs or body will not keep still: Moderate", "Pull: 5 of 10");
        assertThat(surfer.text()).contains("For tonight", "Legs that will not lie still");
        assertThat(checkIn().mood()).contains(3);
        assertThat(checkIn().answers()).hasSize(ITEMS).containsEntry("kw-7", 2).containsEntry("kw-8", 0);
    }

    @Test
    void a_dreadful_day_says_first_what_cannot_wait() {
        var taps = new Taps();
        for (int i = 1; i <= ITEMS; i++) taps.tick("kw-" + i, 3);
        send(CHECK_IN, taps.fields("rest=none"));
        String text = surfer.text();
        assertThat(text).contains("A very hard day");
        assertThat(text.indexOf("Take small sips often")).isPositive().isLessThan(text.indexOf("A very hard day"));
        assertThat(surfer.body()).contains("class=\"alarm\"", "href=\"tel:112\"");
    }

    @Test
    void no_day_is_called_mild_beside_what_must_not_wait() {
        send(CHECK_IN, "bothers=kw-13", "kw-13=3", "rest=none");
        assertThat(surfer.text()).contains("Take small sips often", "Your day is kept");
        assertThat(surfer.text()).doesNotContain("A mild day", "A quiet day");
    }

    @Test
    void what_was_not_looked_at_stays_unknown_and_the_day_has_no_score() {
        send(CHECK_IN, "bothers=kw-7", "kw-7=2", "rest=unknown");
        assertThat(checkIn().answers()).containsExactly(Map.entry("kw-7", 2));
        assertThat(surfer.text())
                .contains("Your day is kept", "Too little is known")
                .doesNotContain("A mild day");
    }

    @Test
    void what_was_tapped_and_not_graded_is_neither_none_nor_some() {
        send(CHECK_IN, "bothers=kw-5", "rest=none");
        assertThat(surfer.text()).contains("One thing left", "Irritable");
        assertThat(checkIn().answers()).hasSize(ITEMS - 1).doesNotContainKey("kw-5");
        List<String> kept = hidden();
        surfer.send(CHECK_IN, with(kept, "kw-5=1"));
        assertThat(surfer.path()).isEqualTo("/today/saved");
        assertThat(checkIn().answers()).hasSize(ITEMS).containsEntry("kw-5", 1);
    }

    @Test
    void the_same_form_sent_twice_is_one_entry() {
        surfer.open("/today");
        String[] form = with(hidden(), "bothers=kw-1", "kw-1=1", "rest=none", day());
        String token = surfer.token();
        for (int i = 0; i < 2; i++) {
            surfer.send(CHECK_IN, Map.of("form-token", token), form);
            assertThat(surfer.path()).isEqualTo("/today/saved");
        }
        assertThat(entries(Kind.CHECK_IN)).isEqualTo(1);
    }

    @Test
    void a_second_check_in_is_shown_what_is_there_and_then_takes_its_place() {
        surfer.open("/today");
        List<String> firstTab = hidden();
        String token = surfer.token();
        surfer.open("/today");
        List<String> secondTab = hidden();
        surfer.send(CHECK_IN, with(secondTab, "bothers=kw-1", "kw-1=3", "rest=none", day()));
        surfer.send(
                CHECK_IN, Map.of("form-token", token), with(firstTab, "bothers=kw-2", "kw-2=1", "rest=none", day()));
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.text()).contains("Nothing is saved yet", "Trouble sleeping: Severe");
        assertThat(checkIn().answers()).containsEntry("kw-1", 3);
        surfer.send(CHECK_IN, with(hidden(), "bothers=kw-2", "kw-2=1", "rest=none", day()));
        assertThat(current(Kind.CHECK_IN)).hasSize(1);
        assertThat(checkIn().answers()).containsEntry("kw-1", 0).containsEntry("kw-2", 1);
    }

    @Test
    void a_form_gone_back_to_and_changed_is_not_lost_in_silence() {
        surfer.open("/today");
        List<String> form = hidden();
        String token = surfer.token();
        surfer.send(CHECK_IN, with(form, "rest=none", day()));
        surfer.send(CHECK_IN, Map.of("form-token", token), with(form, "bothers=kw-3", "kw-3=2", "rest=none", day()));
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.body()).contains("value=\"kw-3\" checked");
    }

    @Test
    void the_name_of_somebody_elses_entry_changes_nothing() {
        send(CHECK_IN, "rest=none");
        send(DOSE, "when=now", "product=leaf-powder", "amount=2", "unit=g");
        String theirs = current(Kind.CHECK_IN).getFirst().id().toString();
        String dose = current(Kind.DOSE).getFirst().id().toString();
        PersonId them = person();
        join();
        surfer.open("/today");
        List<String> forged = new ArrayList<>(hidden());
        forged.removeIf(field -> field.startsWith("entry="));
        surfer.send(CHECK_IN, with(forged, "entry=" + theirs, "bothers=kw-1", "kw-1=3", "rest=none", day()));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("could not be saved");
        surfer.send(CHECK_IN + "/take-back", "entry=" + theirs);
        surfer.open("/today").send(DOSE + "/take-back", "entry=" + dose);
        surfer.open("/today").send(CHECK_IN, with(forged, "entry=no-name", "rest=none", day()));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(current(Kind.CHECK_IN)).isEmpty();
        assertThat(inside(them, Kind.CHECK_IN)).hasSize(1);
        assertThat(inside(them, Kind.DOSE)).hasSize(1);
    }

    @Test
    void every_fault_is_shown_at_once_and_nothing_is_kept() {
        surfer.open("/today");
        surfer.send(
                CHECK_IN,
                with(
                        hidden(),
                        "day=2020-01-01",
                        "kw-1=9",
                        "sleep=25",
                        "mood=0",
                        "craving=11",
                        "note=" + "x".repeat(4001),
                        "bothers=kw-2",
                        "kw-2=2"));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\""))
                .containsExactlyInAnyOrder("day", "kw-1", "sleep", "mood", "craving", "note");
        assertThat(surfer.body()).contains("value=\"kw-2\" checked", "xxxx");
        assertThat(current(Kind.CHECK_IN)).isEmpty();
    }

    @Test
    void nothing_put_in_is_not_a_day() {
        send(CHECK_IN, "rest=unknown");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("Nothing is put in yet");
        assertThat(current(Kind.CHECK_IN)).isEmpty();
    }

    @Test
    void nothing_is_chosen_before_it_is_tapped() {
        assertThat(surfer.open("/today").body()).doesNotContain(" checked>");
    }

    @Test
    void pain_and_trigger_come_after_saving_and_stay_when_the_day_is_changed() {
        send(CHECK_IN, "rest=none");
        surfer.send("/today/saved", with(hidden(), "pain=4", "trigger=payday"));
        assertThat(checkIn().pain()).contains(4.0);
        assertThat(checkIn().trigger()).contains("payday");
        surfer.open(CHECK_IN);
        surfer.send(CHECK_IN, with(hidden(), "bothers=kw-1", "kw-1=1", "rest=none", day()));
        assertThat(checkIn().trigger()).contains("payday");
        assertThat(current(Kind.CHECK_IN)).hasSize(1);
    }

    /// What a finger does, one by one.
    private static final class Taps {
        private final List<String> fields = new ArrayList<>();

        Taps tick(String item, int grade) {
            fields.add("bothers=" + item);
            fields.add(item + "=" + grade);
            return this;
        }

        Taps choose(String field, int value) {
            fields.add(field + "=" + value);
            return this;
        }

        int count() {
            return fields.size();
        }

        String[] fields(String more) {
            return Stream.concat(fields.stream(), Stream.of(more)).toArray(String[]::new);
        }
    }
}
