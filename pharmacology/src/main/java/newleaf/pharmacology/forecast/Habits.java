package newleaf.pharmacology.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.intake.DiaryDay;

/// How a person has taken kratom, as far as a forecast needs it.
///
/// @param daysAWeek    days of use in a week, 1 to 7
/// @param monthsOfUse  how long; empty is taken as long
/// @param hasStopped   whether hours count from a last dose in the past
/// @param hoursSince   since the last dose, where that is known
/// @param today        from which the days of the diary are counted
/// @param diary        days that were written down, in any order
public record Habits(
        List<TakenProduct> products,
        double daysAWeek,
        Optional<Double> monthsOfUse,
        boolean hasStopped,
        Optional<Double> hoursSince,
        LocalDate today,
        List<DiaryDay> diary) {
    public Habits {
        products = List.copyOf(products);
        diary = List.copyOf(diary);
        if (products.isEmpty()) throw new IllegalArgumentException("a habit has a product");
    }

    /// 0 is today, -1 yesterday.
    int dayOf(DiaryDay day) {
        return day.daysFrom(today);
    }

    @Override
    public String toString() {
        return "Habits";
    }
}
