package newleaf.web.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import newleaf.care.Appended;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Keeps what a form says, once: its entry is named when the form is shown.
public final class KeepOnce {
    /// The field of a form that names the entry that is made of it.
    public static final String ENTRY = "entry";

    private static final LocalTime NOON = LocalTime.NOON;

    private final Clock clock;
    private final RandomGenerator chance;

    public KeepOnce(Clock clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    /// What came of it.
    public enum Came {
        KEPT,
        /// The same form was kept before.
        WAS_KEPT,
        /// Something else was kept since the form was shown.
        MEANWHILE,
        /// The name is none of ours, or somebody else's.
        NOT_KEPT
    }

    public String name() {
        return EntryId.made(clock.instant(), chance).toString();
    }

    /// The name that a form came with, where nothing is kept under it yet; else another one.
    public String nameAgain(Own own, Typed typed) {
        return named(typed)
                .filter(id -> own.entry(id).isEmpty())
                .map(EntryId::toString)
                .orElseGet(this::name);
    }

    public static Optional<EntryId> named(Typed typed) {
        try {
            return Optional.of(EntryId.of(typed.one(ENTRY)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> kept(Own own, Kind kind, EntryId id) {
        return own.entry(id).map(Kept::entry).filter(entry -> entry.kind() == kind);
    }

    private static Came again(Entry before, Moment moment, Content content) {
        boolean isSame = before.deed().says().filter(content::equals).isPresent()
                && before.moment().day().equals(moment.day());
        return isSame ? Came.WAS_KEPT : Came.MEANWHILE;
    }

    /// @param there  what it takes the place of
    public Came keep(Own own, Typed typed, Moment moment, Content content, Optional<Current> there) {
        Deed deed =
                there.<Deed>map(each -> new Deed.Corrects(each.id(), content)).orElseGet(() -> new Deed.Adds(content));
        long latest = own.latest(content.kind());
        return once(own, typed, moment, content, id -> own.keep(new Entry(id, moment, deed), latest));
    }

    /// Beside all else that is kept meanwhile.
    public Came add(Own own, Typed typed, Moment moment, Content content) {
        return once(own, typed, moment, content, id -> own.keep(new Entry(id, moment, new Deed.Adds(content))));
    }

    private static Came once(Own own, Typed typed, Moment moment, Content content, Function<EntryId, Appended> append) {
        Optional<EntryId> id = named(typed);
        if (id.isEmpty()) return Came.NOT_KEPT;
        Optional<Came> before = kept(own, content.kind(), id.get()).map(each -> again(each, moment, content));
        if (before.isPresent()) return before.get();
        Came came = came(append.apply(id.get()));
        if (came == Came.KEPT) return came;
        return kept(own, content.kind(), id.get())
                .map(each -> again(each, moment, content))
                .orElse(came);
    }

    /// Whether this form was kept before, where what is there was not seen.
    public Came wasKept(Own own, Typed typed, Moment moment, Content content) {
        return named(typed)
                .flatMap(id -> kept(own, content.kind(), id))
                .map(before -> again(before, moment, content))
                .orElse(Came.MEANWHILE);
    }

    /// Nothing happens where it is not theirs, or counts no more already.
    public void takeBack(Own own, Typed typed, Moment now, Kind kind) {
        Optional<EntryId> id = named(typed);
        boolean isTheirs = id.isPresent()
                && own.of(kind).current().stream().anyMatch(each -> each.id().equals(id.get()));
        if (isTheirs) {
            own.keep(new Entry(EntryId.made(clock.instant(), chance), now, new Deed.Withdraws(id.get(), kind)));
        }
    }

    private static Came came(Appended appended) {
        return switch (appended) {
            case Appended.Stays _ -> Came.KEPT;
            case Appended.Overtaken _ -> Came.MEANWHILE;
            case Appended.NameIsTaken _, Appended.NothingToAmend _, Appended.Nobody _ -> Came.NOT_KEPT;
        };
    }

    /// The moment of what is written about a day: now, or the noon of a day before.
    public static Moment about(LocalDate day, Moment now) {
        if (day.equals(now.day())) return now;
        return Moment.of(day.atTime(NOON).atZone(now.zone()).toInstant(), now.zone(), DayStart.USUAL)
                .countedAs(day);
    }
}
