package newleaf.care.content;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// The hours of every day in which nothing is sent, by the clocks of where the person is. They may go over midnight.
///
/// @param until  the first minute that is quiet no more
public record QuietHours(LocalTime from, LocalTime until) implements Content {
    public QuietHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
        if (from.equals(until)) throw new IllegalArgumentException("quiet hours begin and end");
    }

    static QuietHours read(Asked asked) {
        return new QuietHours(asked.clock("from"), asked.clock("until"));
    }

    public boolean isQuiet(LocalTime time) {
        boolean isAfterFrom = !time.isBefore(from);
        boolean isBeforeUntil = time.isBefore(until);
        return from.isBefore(until) ? isAfterFrom && isBeforeUntil : isAfterFrom || isBeforeUntil;
    }

    @Override
    public Kind kind() {
        return Kind.QUIET_HOURS;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written().with("from", from).with("until", until).fields();
    }

    @Override
    public String toString() {
        return "QuietHours";
    }
}
