package newleaf.taper.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.taper.plan.DoseTimes;
import newleaf.taper.plan.TaperProduct;

/// How it was taken until day 0.
///
/// @param dosesADay    of each product, in the order of the case
/// @param daysAWeek    1 to 7
/// @param monthsOfUse  empty is taken as long
public record PastUse(List<Integer> dosesADay, double daysAWeek, Optional<Double> monthsOfUse) {
    /// Shorter use is laid out day by day.
    private static final int LONG_DAYS = 90;
    private static final double DAYS_A_MONTH = 30.4375;
    private static final int WEEK = 7;

    public PastUse {
        dosesADay = List.copyOf(dosesADay);
    }

    public static PastUse of(List<TaperProduct> products, double daysAWeek, Optional<Double> monthsOfUse) {
        return new PastUse(products.stream().map(TaperProduct::slots).toList(), daysAWeek, monthsOfUse);
    }

    boolean isLong() {
        return monthsOfUse.map(months -> months * DAYS_A_MONTH >= LONG_DAYS).orElse(true);
    }

    /// Of long use, as whole periods; without end where nobody said how long.
    double periods() {
        return monthsOfUse
                .map(months -> Math.rint(months * DAYS_A_MONTH / period()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    int days() {
        return (int) Math.ceil(monthsOfUse.orElse(0.0) * DAYS_A_MONTH);
    }

    int period() {
        return daysAWeek >= WEEK ? 1 : WEEK;
    }

    /// Day 0 is a day of use; the others are spread over the week, as in a forecast.
    public boolean isDayOfUse(int day) {
        if (daysAWeek >= WEEK) return true;
        long used = Math.clamp(Math.round(daysAWeek), 1, WEEK);
        return Math.floorMod(day * used, (long) WEEK) < used;
    }

    /// The usual day, scaled.
    public List<Dose> usual(int day, double scale) {
        List<Dose> doses = new ArrayList<>();
        if (!isDayOfUse(day) || scale <= 0) return doses;
        for (int kind = 0; kind < dosesADay.size(); kind++) {
            int count = dosesADay.get(kind);
            for (int i = 0; i < count; i++) {
                doses.add(new Dose(DoseTimes.hour(i, count), scale / count, kind));
            }
        }
        return doses;
    }

    @Override
    public String toString() {
        return "PastUse";
    }
}
