package newleaf.web.today;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Dose;
import newleaf.web.day.Lately;

/// The doses of a day that are written down, or that there was none. Template `today/doses`.
///
/// @param none  the entry that says so
public record WrittenDoses(List<Line> lines, Optional<String> none) {
    public WrittenDoses {
        lines = List.copyOf(lines);
    }

    /// One of them.
    ///
    /// @param id  of its first entry
    public record Line(String id, LocalTime time, Dose dose) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    static WrittenDoses of(Lately lately) {
        List<Line> lines = lately.doses(lately.today()).stream()
                .flatMap(each -> line(each).stream())
                .toList();
        return new WrittenDoses(
                lines, lately.paused(lately.today()).map(each -> each.id().toString()));
    }

    private static Optional<Line> line(Current entry) {
        if (!(entry.content() instanceof Dose dose)) return Optional.empty();
        LocalTime time =
                entry.moment().at().atZone(entry.moment().zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return Optional.of(new Line(entry.id().toString(), time, dose));
    }

    @Override
    public String toString() {
        return "WrittenDoses";
    }
}
