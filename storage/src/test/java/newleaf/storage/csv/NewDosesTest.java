package newleaf.storage.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.care.content.Kind;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that is handed in again adds nothing, however it was handed in before.
class NewDosesTest {
    private static final String HEADER = "date,time,product,amount,unit,note\n";
    private static final String TWO = "2026-11-30,08:00,Leaf,2.5,g,\n2026-11-30,08:00,Leaf,2.5,g,\n";
    private static final String THIRD = "2026-11-30,12:00,Leaf,3,g,\n";

    @TempDir
    private Path folder;

    private final Random chance = new Random(4);
    private Store store;
    private PersonId person;

    @BeforeEach
    void somebody_joins() {
        store = new Home(folder).open();
        person = store.people().join();
    }

    @AfterEach
    void the_store_is_closed() {
        store.close();
    }

    @Test
    void the_same_file_twice_is_kept_once_and_equal_lines_are_each_a_dose() {
        assertThat(keep(HEADER + TWO + THIRD)).isEqualTo(3);
        assertThat(keep(HEADER + TWO + THIRD)).isZero();
        assertThat(keep(HEADER + THIRD + TWO)).isZero();
        assertThat(doses()).hasSize(3);
        assertThat(keep(HEADER + TWO + TWO)).isEqualTo(2);
        assertThat(keep(HEADER + TWO + TWO + THIRD)).isZero();
    }

    @Test
    void a_line_that_is_put_right_doubles_no_other_and_what_it_said_before_is_pointed_out() {
        keep(HEADER + TWO + THIRD);
        NewDoses found =
                NewDoses.of(person, doses(person), DoseLogReaderTest.lines(HEADER + TWO + THIRD.replace(",3,", ",4,")));
        assertThat(found.fresh()).hasSize(1);
        assertThat(found.known()).isEqualTo(2);
        assertThat(found.others()).isEqualTo(1);
    }

    @Test
    void the_same_file_at_the_same_time_is_kept_once() {
        History nothing = new History(List.of());
        var lines = DoseLogReaderTest.lines(HEADER + TWO + THIRD);
        NewDoses one = NewDoses.of(person, nothing, lines);
        NewDoses other = NewDoses.of(person, nothing, lines);
        assertThat(store.records().add(person, one.fresh(), Actor.PERSON)).contains(3);
        assertThat(store.records().add(person, other.fresh(), Actor.PERSON)).contains(0);
        assertThat(one.fresh().stream().map(Entry::id)).doesNotHaveDuplicates();
    }

    @Test
    void two_people_may_hand_in_the_same_file() {
        keep(HEADER + TWO);
        PersonId other = store.people().join();
        NewDoses found = NewDoses.of(other, doses(other), DoseLogReaderTest.lines(HEADER + TWO));
        assertThat(store.records().add(other, found.fresh(), Actor.PERSON)).contains(2);
    }

    @Test
    void what_was_withdrawn_or_corrected_by_hand_does_not_come_back() {
        keep(HEADER + TWO + THIRD);
        EntryId first = doses().getFirst().id();
        EntryId last = doses().getLast().id();
        var right = new Dose("Leaf", Optional.of(3.5), Optional.of(AmountUnit.GRAM), Optional.empty());
        append(new Deed.Withdraws(first, Kind.DOSE));
        append(new Deed.Corrects(last, right));
        assertThat(keep(HEADER + TWO + THIRD)).isZero();
        assertThat(doses()).hasSize(2);
    }

    /// All or none: one that cannot be kept takes the others with it.
    @Test
    void where_one_cannot_be_kept_none_is() {
        PersonId other = store.people().join();
        NewDoses others = NewDoses.of(other, doses(other), DoseLogReaderTest.lines(HEADER + TWO));
        NewDoses own = NewDoses.of(person, doses(person), DoseLogReaderTest.lines(HEADER + THIRD));
        store.records().add(other, others.fresh(), Actor.PERSON);
        List<Entry> mixed = List.of(own.fresh().getFirst(), others.fresh().getFirst());
        assertThat(store.records().add(person, mixed, Actor.PERSON)).isEmpty();
        assertThat(doses()).isEmpty();
        assertThat(store.audit().of(person)).hasSize(1);
    }

    /// The table of an export is a dose log: nothing is lost on the way, and nothing is there twice.
    @Test
    void a_table_of_doses_comes_in_as_it_went_out() {
        for (int i = 0; i < 300; i++) append(new Deed.Adds(anyDose(chance)), anyMoment(chance));
        String table = DoseTable.doses(doses());
        List<DoseLine> lines = DoseLogReaderTest.lines(table);
        assertThat(NewDoses.of(person, doses(person), lines).fresh()).isEmpty();
        PersonId other = store.people().join();
        NewDoses found = NewDoses.of(other, doses(other), lines);
        assertThat(store.records().add(other, found.fresh(), Actor.PERSON)).contains(300);
        assertThat(DoseTable.doses(doses(other).current())).isEqualTo(table);
    }

    @Test
    void no_cell_of_a_table_is_a_formula() {
        var nasty = new Dose("=1+1", Optional.of(2.0), Optional.of(AmountUnit.GRAM), Optional.of("@x"));
        append(new Deed.Adds(nasty));
        var note = new CheckIn(
                Map.of("+item", 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("\tx"));
        append(new Deed.Adds(note));
        List<Current> current = store.diary().all(person).current();
        assertThat(DoseTable.doses(current)).contains(",'=1+1,2,g,'@x,");
        assertThat(DoseTable.checkIns(current)).contains(",'+item 0-3", ",'\tx,1");
    }

    private static Dose anyDose(Random chance) {
        List<String> words =
                List.of("=x", "'=x", "''x", "'", "-1", "a;b", "a\tb", "\"q\"", "two\nlines", "\r", "leaf", "🌱");
        String product = words.get(chance.nextInt(words.size())).strip() + "p";
        Optional<String> note =
                Optional.of(words.get(chance.nextInt(words.size()))).filter(each -> !each.isBlank());
        if (chance.nextInt(5) == 0) return new Dose(product, Optional.empty(), Optional.empty(), note);
        double amount =
                List.of(2.125, 1000.0, 0.5, 12.0, 1.25, 99999.999, 0.001).get(chance.nextInt(7));
        List<AmountUnit> units = List.of(AmountUnit.values());
        AmountUnit unit = units.get(chance.nextInt(units.size()));
        return new Dose(product, Optional.of(amount), Optional.of(unit), note);
    }

    private static Moment anyMoment(Random chance) {
        Instant change = Instant.parse("2026-11-01T06:00:00Z").plusMillis(chance.nextInt(7_200_000));
        Instant any = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(chance.nextInt(30_000_000));
        List<String> zones = List.of("America/Chicago", "Europe/Madrid", "UTC", "Asia/Kathmandu", "+05:30");
        ZoneId zone = ZoneId.of(zones.get(chance.nextInt(zones.size())));
        Moment moment = Moment.of(chance.nextBoolean() ? change : any, zone, DayStart.USUAL);
        return chance.nextInt(5) == 0 ? moment.countedAs(moment.day().minusDays(1)) : moment;
    }

    private int keep(String text) {
        NewDoses found = NewDoses.of(person, doses(person), DoseLogReaderTest.lines(text));
        return store.records().add(person, found.fresh(), Actor.PERSON).orElseThrow();
    }

    private void append(Deed deed) {
        append(deed, Moment.of(Home.NOW, ZoneId.of("America/Chicago"), DayStart.USUAL));
    }

    private void append(Deed deed, Moment moment) {
        Entry entry = new Entry(EntryId.made(moment.at(), chance), moment, deed);
        Home.kept(store.diary().append(person, entry, Actor.PERSON));
    }

    private List<Current> doses() {
        return doses(person).current();
    }

    private History doses(PersonId whose) {
        return store.diary().of(whose, Kind.DOSE);
    }
}
