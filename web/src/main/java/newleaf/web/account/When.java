package newleaf.web.account;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.web.form.Typed;

/// The moment of an entry, in the zone that the browser says; else in that of the server.
public final class When {
    /// A hidden field, filled in by script.
    public static final String ZONE = "zone";

    private static final int LONGEST = 60;

    private final Clock clock;

    public When(Clock clock) {
        this.clock = clock;
    }

    public Moment now(Typed typed) {
        return Moment.of(clock.instant(), zone(typed), DayStart.USUAL);
    }

    public ZoneId zone(Typed typed) {
        String said = typed.one(ZONE);
        if (said.isEmpty() || said.length() > LONGEST) return clock.getZone();
        try {
            return ZoneId.of(said);
        } catch (DateTimeException unknown) {
            return clock.getZone();
        }
    }
}
