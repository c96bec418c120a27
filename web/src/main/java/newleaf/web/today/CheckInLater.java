package newleaf.web.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.time.Moment;
import newleaf.web.day.ArrivesLater;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.day.LowestMood;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// A check-in that was written without a connection. It takes the place of one that the same phone wrote before; where
/// another stands there, it waits to be looked at.
final class CheckInLater implements ArrivesLater {
    /// How many days before the day of its writing it is about: without a connection no page knows dates.
    static final String BACK = "back";
    /// The name of the check-in that this phone wrote before.
    static final String AFTER = "after";

    private final ReadCheckIn read;
    private final DailyItems items;
    private final KeepCheckIn keeping;

    CheckInLater(ReadCheckIn read, DailyItems items, KeepOnce keeping) {
        this.read = read;
        this.items = items;
        this.keeping = new KeepCheckIn(keeping);
    }

    @Override
    public String path() {
        return CheckInPages.CHECK_IN;
    }

    @Override
    public Arrived arrive(Own own, Typed typed, Lately then) {
        Typed dated = dated(typed, then.today());
        return switch (read.of(dated, then.days())) {
            case Read.Wrong(var _) -> Arrived.with(KeepOnce.Came.NOT_KEPT);
            case Read.Usable(var written) -> {
                KeepOnce.Came came = keeping.of(own, dated, then, written, isSeen(own, dated, then, written.day()));
                yield new Arrived(came, next(written, then));
            }
        };
    }

    private static boolean isSeen(Own own, Typed typed, Lately then, LocalDate day) {
        Optional<Current> there = then.checkIn(day);
        if (there.isEmpty()) return true;
        String sequence = String.valueOf(there.get().sequence());
        return sequence.equals(typed.one(CheckInFields.SEEN))
                || before(own, typed)
                        .filter(each -> each.sequence() == there.get().sequence())
                        .isPresent();
    }

    private static Optional<Kept> before(Own own, Typed typed) {
        try {
            return own.entry(EntryId.of(typed.one(AFTER)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// What the page after saving would have said at once.
    private Optional<String> next(ReadCheckIn.Written written, Lately then) {
        boolean wasLowest = LowestMood.isLowest(written.checkIn())
                && (isLowest(then, written.day().minusDays(1))
                        || isLowest(then, written.day().plusDays(1)));
        if (wasLowest) return Optional.of(SafetyPages.SAFETY);
        boolean isAlert = !items.card().scored(written.checkIn()).alerts().isEmpty();
        return isAlert ? Optional.of(CheckInPages.SAVED) : Optional.empty();
    }

    private static boolean isLowest(Lately then, LocalDate day) {
        return Lately.said(then.checkIn(day)).filter(LowestMood::isLowest).isPresent();
    }

    @Override
    public Typed asOfNow(Typed typed, Moment then, Moment now) {
        return dated(typed, then.day());
    }

    private static Typed dated(Typed typed, LocalDate today) {
        String back = typed.one(BACK);
        if (!back.matches("\\d")) return typed;
        Map<String, List<String>> fields = new HashMap<>(typed.fields());
        fields.remove(BACK);
        fields.put(
                CheckInFields.DAY,
                List.of(today.minusDays(Integer.parseInt(back)).toString()));
        return new Typed(fields);
    }

    @Override
    public String toString() {
        return "CheckInLater";
    }
}
