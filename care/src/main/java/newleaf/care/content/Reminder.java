package newleaf.care.content;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import newleaf.documents.Labelled;
import newleaf.intake.Weekday;
import org.jspecify.annotations.Nullable;

/// When the person wants to be reminded, and of what.
public record Reminder(String what, LocalTime at, List<Weekday> days, boolean on) implements Content {
    public Reminder {
        Check.text("what", what, Asked.NAME);
        at = at.truncatedTo(ChronoUnit.MINUTES);
        days = List.copyOf(days);
    }

    static Reminder read(Asked asked) {
        return new Reminder(
                asked.text("what", Asked.NAME),
                asked.clock("at"),
                asked.labels("days", Weekday.values()),
                asked.truth("on"));
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("what", what)
                .with("at", at)
                .with("days", days.stream().map(Labelled::label).toList())
                .with("on", on)
                .fields();
    }

    @Override
    public String toString() {
        return "Reminder";
    }
}
