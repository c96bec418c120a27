package newleaf.web.week;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import newleaf.care.content.CheckIn;
import newleaf.web.day.Lately;

/// The seven days behind, in short. A day that was not written counts as not known.
///
/// @param sleep  hours a night, the mean of those known
public record WeekBehind(int written, Optional<Double> sleep) {
    static WeekBehind of(Lately lately) {
        List<CheckIn> checkIns = lately.behind().stream()
                .flatMap(day -> Lately.said(lately.checkIn(day)).stream())
                .toList();
        OptionalDouble hours = checkIns.stream()
                .flatMap(each -> each.sleepHours().stream())
                .mapToDouble(Double::doubleValue)
                .average();
        int written = (int) lately.behind().stream().filter(lately::isWritten).count();
        return new WeekBehind(
                written,
                hours.isPresent() ? Optional.of(Math.round(hours.getAsDouble() * 10) / 10.0) : Optional.empty());
    }

    @Override
    public String toString() {
        return "WeekBehind";
    }
}
