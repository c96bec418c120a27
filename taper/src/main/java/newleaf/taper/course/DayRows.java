package newleaf.taper.course;

import java.util.stream.DoubleStream;
import newleaf.pharmacology.engine.Doses;

/// The hours at which withdrawal is looked at for a mean over each day: midnight, each dose and an hour after
/// it, where the course bends, and as many more as keep two neighbours within four hours, eight when the
/// last dose is days ago and a day when it is weeks ago. The engine's steps end there too.
final class DayRows {
    static final double DAY = 24;
    private static final double BEND = 1;
    private static final double WIDEST = 4;
    private static final double LONG_AFTER = 120;
    private static final double VERY_LONG_AFTER = 480;

    private final double[] hours;
    private final int[] first;

    /// @param from  the hour at which day 0 begins
    DayRows(Doses doses, double from, int days) {
        double last = doses.count() == 0 ? from : doses.hour(doses.count() - 1);
        this.hours = spread(stops(doses, from, from + days * DAY), last);
        this.first = new int[days + 1];
        int row = 0;
        for (int day = 0; day <= days; day++) {
            while (hours[row] < from + day * DAY) row++;
            first[day] = row;
        }
    }

    private static double[] stops(Doses doses, double from, double to) {
        DoubleStream.Builder stops = DoubleStream.builder();
        for (double midnight = from; midnight <= to; midnight += DAY) stops.add(midnight);
        for (int i = 0; i < doses.count(); i++) {
            double hour = doses.hour(i);
            boolean isLast = i + 1 == doses.count();
            stops.add(hour);
            if (isLast || doses.hour(i + 1) > hour + BEND) stops.add(hour + BEND);
        }
        return stops.build()
                .filter(hour -> hour >= from && hour <= to)
                .sorted()
                .distinct()
                .toArray();
    }

    private static double[] spread(double[] stops, double last) {
        DoubleStream.Builder hours = DoubleStream.builder();
        hours.add(stops[0]);
        for (int i = 1; i < stops.length; i++) {
            double gap = stops[i] - stops[i - 1];
            double since = stops[i - 1] - last;
            double widest = since >= VERY_LONG_AFTER ? DAY : since >= LONG_AFTER ? 2 * WIDEST : WIDEST;
            int parts = (int) Math.ceil(gap / widest);
            for (int part = 1; part < parts; part++) hours.add(stops[i - 1] + gap * part / parts);
            hours.add(stops[i]);
        }
        return hours.build().toArray();
    }

    double[] hours() {
        return hours;
    }

    /// The row at the beginning of a day.
    int first(int day) {
        return first[day];
    }

    int days() {
        return first.length - 1;
    }

    /// From a row to the next.
    double hoursAfter(int row) {
        return hours[row + 1] - hours[row];
    }
}
