package newleaf.web.reminder.address;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import newleaf.care.Actor;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Diary;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.ReminderAddress;
import newleaf.care.safe.Safe;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;

/// The addresses in people's records, for whoever sends: nobody need be signed in. They are in no log and in no
/// exception.
public final class Addresses {
    private final Safe safe;
    private final Clock clock;
    private final RandomGenerator chance;

    public Addresses(Safe safe, Clock clock, RandomGenerator chance) {
        this.safe = safe;
        this.clock = clock;
        this.chance = chance;
    }

    /// An address that counts.
    ///
    /// @param entry  what holds of it now
    public record Address(Current entry, ReminderAddress says) {
        public static Stream<Address> of(Current entry) {
            return entry.content() instanceof ReminderAddress says
                    ? Stream.of(new Address(entry, says))
                    : Stream.empty();
        }

        public EntryId id() {
            return entry.id();
        }

        @Override
        public String toString() {
            return "Address";
        }
    }

    /// Those to which something may go.
    public List<Address> verified(PersonId person, Channel by) {
        return all(person)
                .filter(each -> each.says().by() == by && each.says().verified())
                .toList();
    }

    /// Empty where they have taken it back.
    public Optional<Address> of(PersonId person, EntryId id) {
        return all(person).filter(each -> each.id().equals(id)).findFirst();
    }

    private Stream<Address> all(PersonId person) {
        return diary(person).stream()
                .flatMap(diary -> diary.of(person, Kind.REMINDER_ADDRESS).current().stream())
                .flatMap(Address::of);
    }

    private Optional<Diary> diary(PersonId person) {
        return safe.inside().filter(inside -> inside.people().knows(person)).map(Safe.Inside::diary);
    }

    /// Nothing goes there any more.
    public void withdraw(PersonId person, Address address, Actor by) {
        append(person, address, new Deed.Withdraws(address.id(), Kind.REMINDER_ADDRESS), by);
    }

    /// They have shown that it is theirs.
    public void verify(PersonId person, Address address) {
        ReminderAddress said = address.says();
        var verified = new ReminderAddress(said.by(), said.to(), said.key(), said.secret(), true);
        append(person, address, new Deed.Corrects(address.id(), verified), Actor.PERSON);
    }

    private void append(PersonId person, Address address, Deed deed, Actor by) {
        Moment now = Moment.of(clock.instant(), address.entry().moment().zone(), DayStart.USUAL);
        Entry entry = new Entry(EntryId.made(clock.instant(), chance), now, deed);
        diary(person).ifPresent(diary -> diary.append(person, entry, by));
    }

    @Override
    public String toString() {
        return "Addresses";
    }
}
