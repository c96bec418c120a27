package newleaf.web.after;

import java.time.Duration;
import java.util.Comparator;
import newleaf.care.Current;
import newleaf.care.content.Dose;
import newleaf.web.day.Lately;

/// How long ago the last dose was, in hours: from the hour at which it is written, else in whole days.
final class SinceLast {
    private static final double HOURS = 24;
    private static final double MINUTES = 60;

    private SinceLast() {}

    static double hours(LastDose last, Lately lately) {
        return lately.on(last.day(), Dose.class)
                .map(Current::moment)
                .map(moment -> Duration.between(moment.at(), lately.now().at()).toMinutes() / MINUTES)
                .filter(hours -> hours >= 0)
                .min(Comparator.naturalOrder())
                .orElse(last.daysUntil(lately.today()) * HOURS);
    }
}
