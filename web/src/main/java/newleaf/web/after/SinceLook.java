package newleaf.web.after;

import java.time.LocalDate;
import java.util.List;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.care.content.Lapse;
import newleaf.care.content.Urge;
import newleaf.web.day.Lately;

/// What was written from the look back before to today. A day of which nothing is written says nothing.
///
/// @param days  on which a check-in or a dose was written
public record SinceLook(long days, long urges, long lapses) {
    /// @param from  the day of the look before, or of the last dose
    static SinceLook of(Lately all, LocalDate from) {
        List<Current> since = all.all().stream()
                .filter(each -> each.moment().day().isAfter(from))
                .toList();
        return new SinceLook(
                since.stream()
                        .filter(each -> each.content() instanceof CheckIn || each.content() instanceof Dose)
                        .map(each -> each.moment().day())
                        .distinct()
                        .count(),
                since.stream().filter(each -> each.content() instanceof Urge).count(),
                since.stream().filter(each -> each.content() instanceof Lapse).count());
    }
}
