package newleaf.taper.plan;

import java.time.LocalTime;

/// The hours of a day's doses: spread from 07:00 to 22:00, a single one at 07:00, as in a forecast.
public final class DoseTimes {
    private static final double FIRST = 7;
    private static final double LAST = 22;
    private static final int MINUTES = 60;

    private DoseTimes() {}

    public static double hour(int dose, int count) {
        return count <= 1 ? FIRST : FIRST + dose * (LAST - FIRST) / (count - 1);
    }

    /// To the nearest five minutes.
    public static LocalTime at(int dose, int count) {
        int minutes = (int) Math.round(hour(dose, count) * MINUTES / 5) * 5;
        return LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }
}
