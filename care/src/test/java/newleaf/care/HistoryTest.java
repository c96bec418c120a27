package newleaf.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final ZoneId HERE = ZoneId.of("America/Chicago");
    private static final Instant NOON = Instant.parse("2026-11-30T18:00:00Z");

    private final Random chance = new Random(7);
    private final List<Kept> kept = new ArrayList<>();

    @Test
    void what_was_added_holds() {
        add("rest");
        add("work");
        assertThat(words()).containsExactly("rest", "work");
    }

    @Test
    void a_correction_holds_in_the_place_of_what_it_corrects() {
        EntryId first = add("rest");
        add("work");
        keep(new Deed.Corrects(first, new Reason("sleep")), NOON);
        assertThat(words()).containsExactly("sleep", "work");
        assertThat(new History(kept).current().getFirst().id()).isEqualTo(first);
    }

    @Test
    void a_correction_of_a_correction_is_one_of_the_same_entry() {
        EntryId first = add("rest");
        EntryId second = keep(new Deed.Corrects(first, new Reason("sleep")), NOON);
        keep(new Deed.Corrects(second, new Reason("peace")), NOON);
        assertThat(words()).containsExactly("peace");
    }

    @Test
    void of_two_devices_the_correction_that_came_last_holds_whatever_the_clocks_say() {
        EntryId first = add("rest");
        keep(new Deed.Corrects(first, new Reason("phone, an hour fast")), NOON.plusSeconds(3600));
        keep(new Deed.Corrects(first, new Reason("laptop")), NOON);
        assertThat(words()).containsExactly("laptop");
    }

    @Test
    void said_last_is_what_was_said_last_not_what_came_last() {
        add("this year");
        keep(new Deed.Adds(new Reason("brought, of last year")), NOON.minusSeconds(3600));
        assertThat(lastSaid()).isEqualTo("this year");
        EntryId same = add("in the same moment");
        assertThat(lastSaid()).isEqualTo("in the same moment");
        keep(new Deed.Withdraws(same, Kind.REASON), NOON.plusSeconds(1));
        assertThat(lastSaid()).isEqualTo("this year");
        assertThat(new History(List.of()).lastSaid()).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_not_brought_back_by_a_late_correction() {
        EntryId first = add("rest");
        keep(new Deed.Withdraws(first, Kind.REASON), NOON);
        keep(new Deed.Corrects(first, new Reason("from the other device")), NOON);
        assertThat(words()).isEmpty();
    }

    @Test
    void a_corrected_moment_moves_the_entry_to_its_day() {
        EntryId first = keep(new Deed.Adds(new Reason("rest")), Instant.parse("2026-11-30T09:30:00Z"));
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        assertThat(new History(kept).current(sunday, sunday)).hasSize(1);
        keep(new Deed.Corrects(first, new Reason("rest")), NOON);
        assertThat(new History(kept).current(sunday, sunday)).isEmpty();
        assertThat(new History(kept).current(sunday, sunday.plusDays(1))).hasSize(1);
    }

    @Test
    void an_entry_does_not_amend_itself() {
        EntryId id = EntryId.made(NOON, chance);
        Moment moment = Moment.of(NOON, HERE, DayStart.USUAL);
        assertThatThrownBy(() -> new Entry(id, moment, new Deed.Withdraws(id, Kind.REASON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_carries_its_version_and_its_millisecond_and_nothing_else() {
        for (int i = 0; i < 1000; i++) {
            EntryId id = EntryId.made(NOON, chance);
            assertThat(id.value().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
            assertThat(EntryId.of(id.toString())).isEqualTo(id);
            assertThat(PersonId.made(chance).value().version()).isEqualTo(4);
        }
        assertThatThrownBy(() -> EntryId.of(PersonId.made(chance).toString()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EntryId add(String words) {
        return keep(new Deed.Adds(new Reason(words)), NOON);
    }

    private EntryId keep(Deed deed, Instant at) {
        EntryId id = EntryId.made(at, chance);
        kept.add(new Kept(new Entry(id, Moment.of(at, HERE, DayStart.USUAL), deed), kept.size() + 1L, NOON));
        return id;
    }

    private List<String> words() {
        return new History(kept)
                .current().stream()
                        .map(each -> ((Reason) each.content()).words())
                        .toList();
    }

    private String lastSaid() {
        return new History(kept)
                .lastSaid()
                .map(Current::content)
                .map(Reason.class::cast)
                .orElseThrow()
                .words();
    }
}
