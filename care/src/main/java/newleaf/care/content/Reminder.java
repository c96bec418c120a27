package newleaf.care.content;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import newleaf.intake.Weekday;
import org.jspecify.annotations.Nullable;

/// When the person wants to be reminded, and of what.
///
/// @param what  [#CHECK_IN], or words of their own
/// @param days  none means every day
/// @param by    where it was written before this was asked: in the pages
public record Reminder(String what, LocalTime at, List<Weekday> days, boolean on, Channel by) implements Content {
    /// What is done once the day has a check-in.
    public static final String CHECK_IN = "check-in";

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
                asked.truth("on"),
                asked.maybeOneOf("by", Channel.values()).orElse(Channel.APP));
    }

    /// Whether nobody needs it on a day that has a check-in.
    public boolean isOfCheckIn() {
        return what.equals(CHECK_IN);
    }

    public boolean isOn(Weekday day) {
        return on && (days.isEmpty() || days.contains(day));
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
                .with("by", Optional.of(by.label()).filter(_ -> by != Channel.APP))
                .fields();
    }

    @Override
    public String toString() {
        return "Reminder";
    }
}
