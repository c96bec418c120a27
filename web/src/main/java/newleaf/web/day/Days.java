package newleaf.web.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.content.Kind;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.taper.plan.PlanFile;
import newleaf.web.account.When;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Reads the last days of a record. Where the browser says no zone, a person is where they last wrote.
public final class Days {
    private static final int WEEKS_READ = 21;
    private static final int AHEAD = 2;

    private final When when;
    private final Clock clock;

    public Days(When when, Clock clock) {
        this.when = when;
        this.clock = clock;
    }

    public Lately of(Own own, Typed typed) {
        return of(own, typed, Optional.empty());
    }

    /// @param followed  a plan, all of whose days are read
    public Lately of(Own own, Typed typed, Optional<PlanFile> followed) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate weeks = day.minusDays(WEEKS_READ);
        LocalDate from = followed.map(PlanFile::made).filter(weeks::isAfter).orElse(weeks);
        History read = own.days(from, day.plusDays(AHEAD));
        return new Lately(now(own, typed, read), read.current());
    }

    /// The days around a moment, as if it were now.
    public Lately at(Own own, Moment then) {
        History read = own.days(then.day().minusDays(WEEKS_READ), then.day().plusDays(AHEAD));
        return new Lately(then, read.current());
    }

    /// Where they are, and the day that it is there.
    public Moment now(Own own, Typed typed) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return now(own, typed, own.days(day.minusDays(WEEKS_READ), day.plusDays(AHEAD)));
    }

    /// All that was ever written, in one reading.
    public Lately all(Own own, Typed typed) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        History read = own.days(LocalDate.EPOCH, day.plusDays(AHEAD));
        return new Lately(now(own, typed, read), read.current());
    }

    private Moment now(Own own, Typed typed, History read) {
        if (!typed.one(When.ZONE).isEmpty()) return when.now(typed);
        Optional<ZoneId> last = zone(read).or(() -> zone(own.of(Kind.AGREEMENT)));
        return last.map(zone -> Moment.of(clock.instant(), zone, DayStart.USUAL))
                .orElseGet(() -> when.now(typed));
    }

    private static Optional<ZoneId> zone(History history) {
        return history.entries().stream()
                .max(Comparator.comparingLong(Kept::sequence))
                .map(kept -> kept.entry().moment().zone());
    }

    @Override
    public String toString() {
        return "Days";
    }
}
