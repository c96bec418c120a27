package newleaf.pharmacology.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.intake.DiaryDay;
import newleaf.pharmacology.diary.Observation;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Habit;
import newleaf.pharmacology.engine.Schedule;

/// The past and the 60 days after the last dose as one schedule, and where in its rows to look.
/// A short habit is laid out dose by dose; a long one is as many equal periods before the first day of the schedule.
final class Timeline {
    private static final int NOT_ASKED = -1;
    private static final double DAY = 24;
    private static final double STEP = 3;
    private static final int ROWS_A_DAY = (int) (DAY / STEP);
    private static final double DAYS_A_MONTH = 30.4375;
    private static final int LONG_DAYS = 90;

    private final Schedule schedule;
    private final int[] forecastRows = new int[ForecastHours.ROWS];
    private final List<Observed> observed = new ArrayList<>();

    /// A day whose diary was written; its mean is taken over neighbouring rows.
    record Observed(Observation day, List<Integer> rows) {
        @Override
        public String toString() {
            return "Observed";
        }
    }

    Timeline(Habits habits) {
        DosesByDay doses = new DosesByDay(habits);
        double lastHour = doses.lastHour();
        int stoppedDays = stoppedDays(habits, lastHour);
        int past = pastDays(habits, doses.periodDays(), stoppedDays);
        double shift = past * DAY + lastHour;
        double[] forecast = IntStream.range(0, ForecastHours.ROWS)
                .filter(ForecastHours::isAsked)
                .mapToDouble(row -> shift + ForecastHours.at(row))
                .toArray();
        List<double[]> windows = new ArrayList<>();
        List<DiaryDay> scored = scored(habits, stoppedDays, past);
        for (DiaryDay day : scored) windows.add(window((habits.dayOf(day) + stoppedDays + past) * DAY));
        double[] hours = merged(forecast, windows);
        for (int row = 0; row < forecastRows.length; row++) {
            forecastRows[row] =
                    ForecastHours.isAsked(row) ? Arrays.binarySearch(hours, shift + ForecastHours.at(row)) : NOT_ASKED;
        }
        for (int i = 0; i < scored.size(); i++) {
            DiaryDay day = scored.get(i);
            List<Integer> rows = Arrays.stream(windows.get(i))
                    .mapToObj(hour -> Arrays.binarySearch(hours, hour))
                    .toList();
            var written = new Observation(
                    day.diary().known().orElseThrow(), day.illness().known().orElse(false));
            observed.add(new Observed(written, rows));
        }
        schedule = new Schedule(before(habits, doses, past), explicit(doses, past, shift), hours);
    }

    Schedule schedule() {
        return schedule;
    }

    /// Where each row of the forecast stands in the schedule; negative where it is not asked for.
    int[] forecastRows() {
        return forecastRows;
    }

    List<Observed> observed() {
        return observed;
    }

    private static boolean isLong(Habits habits) {
        return habits.monthsOfUse()
                .map(months -> months * DAYS_A_MONTH >= LONG_DAYS)
                .orElse(true);
    }

    /// Whole days between the day of the last dose and today.
    private static int stoppedDays(Habits habits, double lastHour) {
        if (!habits.hasStopped()) return 0;
        return (int) Math.floor((lastHour + habits.hoursSince().orElse(0.0)) / DAY);
    }

    private static int pastDays(Habits habits, int period, int stoppedDays) {
        int past = isLong(habits) ? 0 : (int) Math.ceil(habits.monthsOfUse().orElse(0.0) * DAYS_A_MONTH) - 1;
        for (DiaryDay day : habits.diary()) past = Math.max(past, -(habits.dayOf(day) + stoppedDays));
        past = Math.clamp(past, 0, LONG_DAYS);
        return isLong(habits) ? (past + period - 1) / period * period : past;
    }

    private static List<DiaryDay> scored(Habits habits, int stoppedDays, int past) {
        return habits.diary().stream()
                .filter(day -> day.diary().isKnown())
                .filter(day -> habits.dayOf(day) + stoppedDays >= -past)
                .filter(day -> habits.dayOf(day) + stoppedDays < ForecastHours.DAYS)
                .toList();
    }

    private static double[] window(double from) {
        double[] hours = new double[ROWS_A_DAY + 1];
        for (int i = 0; i < hours.length; i++) hours[i] = from + i * STEP;
        return hours;
    }

    private static double[] merged(double[] forecast, List<double[]> windows) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(forecast), windows.stream())
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private static Optional<Habit> before(Habits habits, DosesByDay doses, int past) {
        if (!isLong(habits)) return Optional.empty();
        int period = doses.periodDays();
        double periods = habits.monthsOfUse()
                .map(months -> Math.max(0, Math.rint((months * DAYS_A_MONTH - past - 1) / period)))
                .orElse(Double.POSITIVE_INFINITY);
        List<Dose> habit = new ArrayList<>();
        for (int day = 0; day < period; day++) {
            for (Dose dose : doses.habit(day + 1 - period - 1)) {
                habit.add(new Dose(day * DAY + dose.hour(), dose.milligrams(), dose.kind()));
            }
        }
        return Optional.of(new Habit(period * DAY, Doses.of(habit), periods));
    }

    private static Doses explicit(DosesByDay doses, int past, double shift) {
        List<Dose> all = new ArrayList<>();
        for (int day = -past; day <= 0; day++) {
            for (Dose dose : doses.on(day)) {
                double hour = (day + past) * DAY + dose.hour();
                if (hour <= shift) all.add(new Dose(hour, dose.milligrams(), dose.kind()));
            }
        }
        return Doses.of(all);
    }
}
