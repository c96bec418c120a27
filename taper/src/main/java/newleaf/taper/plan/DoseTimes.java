package newleaf.taper.plan;

import java.time.LocalTime;

/// The hours at which the model takes a day's doses: spread from 07:00 to 22:00, a single one at 07:00, as in a
/// forecast. A person is shown hours of their own, or none.
public final class DoseTimes {
    private static final double FIRST = 7;
    private static final double LAST = 22;
    private static final int MINUTES = 60;

    private DoseTimes() {}

    public static double hour(int dose, int count) {
        return count <= 1 ? FIRST : FIRST + dose * (LAST - FIRST) / (count - 1);
    }

    /// An hour of the day, to the minute.
    static LocalTime at(double hour) {
        return LocalTime.MIDNIGHT.plusMinutes(Math.round(hour * MINUTES) % (24 * MINUTES));
    }
}
