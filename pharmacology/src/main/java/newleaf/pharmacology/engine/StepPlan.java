package newleaf.pharmacology.engine;

import java.util.Arrays;

/// The steps that all people of a run take together: short ones after a dose, longer ones later, and never across a
/// dose or a reported hour. Equal lengths are one entry of `lengths`, so their coefficients are made once a person.
///
/// Times are rounded to 2^-30 h (3 µs), so that lengths that should be equal are.
final class StepPlan {
    private static final double GRID = 0x1p30;
    private static final double FASTEST_FOR_THESE = 8;
    private static final double SLOWEST_TO_STEP_OVER = 1;
    /// Hours after the last dose from which effect falls slowly and alone, so that coarse steps may be twice as long;
    /// and from which nothing else moves, three times.
    private static final double LONG_AFTER = 120;

    private static final double VERY_LONG_AFTER = 360;

    private static final int NOTHING = -1;

    final double[] lengths;
    /// Of each step: its length, the row to report after it, the doses to give after it (from, to).
    final int[] length;

    final int[] row;
    final int[] firstDose;
    final int[] endDose;
    final int steps;

    private StepPlan(double[] stepLengths, int[] row, int[] firstDose, int[] endDose) {
        this.lengths = distinct(stepLengths);
        this.length = Arrays.stream(stepLengths)
                .mapToInt(each -> Arrays.binarySearch(lengths, each))
                .toArray();
        this.row = row;
        this.firstDose = firstDose;
        this.endDose = endDose;
        this.steps = row.length;
    }

    private StepPlan(StepPlan plan, double[] lengths) {
        this.lengths = lengths;
        this.length = Arrays.stream(plan.length)
                .map(each -> Arrays.binarySearch(lengths, plan.lengths[each]))
                .toArray();
        this.row = plan.row;
        this.firstDose = plan.firstDose;
        this.endDose = plan.endDose;
        this.steps = plan.steps;
    }

    /// The same with the lengths of another plan beside its own, so that both use one set of entries.
    StepPlan beside(StepPlan other) {
        double[] both = Arrays.copyOf(lengths, lengths.length + other.lengths.length);
        System.arraycopy(other.lengths, 0, both, lengths.length, other.lengths.length);
        return new StepPlan(this, distinct(both));
    }

    static StepPlan of(Doses doses, double[] reported, double from, double to, Rates rates, StepSizes sizes) {
        Builder builder = new Builder(doses, reported, rates, sizes);
        return builder.build(from, to);
    }

    static StepPlan of(Schedule schedule, Rates rates, StepSizes sizes) {
        Doses doses = schedule.doses();
        double[] reported = schedule.reported();
        double from = 0;
        double to = 0;
        if (doses.count() > 0) {
            from = Math.min(from, doses.hour(0));
            to = Math.max(to, doses.hour(doses.count() - 1));
        }
        if (reported.length > 0) {
            from = Math.min(from, reported[0]);
            to = Math.max(to, reported[reported.length - 1]);
        }
        return of(doses, reported, from, to, rates, sizes);
    }

    /// Ascending, each once.
    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (double each : sorted) {
            if (count == 0 || each > sorted[count - 1]) sorted[count++] = each;
        }
        return Arrays.copyOf(sorted, count);
    }

    static boolean isNothing(int row) {
        return row == NOTHING;
    }

    /// Steps in the making. A step of length 0 carries what happens at the very start, or twice at one hour.
    private static final class Builder {
        private final Doses doses;
        private final double[] reported;
        private final double[] afterADose;
        private final double shrink;
        private final double longest;
        private final boolean isCoarse;
        private double[] stepLengths = new double[64];
        private int[] row = new int[64];
        private int[] firstDose = new int[64];
        private int[] endDose = new int[64];
        private int steps;

        Builder(Doses doses, double[] reported, Rates rates, StepSizes sizes) {
            this.doses = doses;
            this.reported = reported;
            this.afterADose = sizes.afterADose();
            this.shrink = powerOfTwoAbove(rates.fastest() / FASTEST_FOR_THESE);
            this.isCoarse = sizes == StepSizes.COARSE;
            this.longest = SLOWEST_TO_STEP_OVER / powerOfTwoAbove(rates.smoothest());
        }

        private static double powerOfTwoAbove(double value) {
            return value <= 0x1p-10 ? 0x1p-10 : Math.scalb(1.0, (int) Math.ceil(Math.log(value) / Math.log(2) - 1e-9));
        }

        StepPlan build(double from, double to) {
            double start = round(from);
            double now = start;
            double lastDose = start;
            int nextRow = 0;
            int nextDose = 0;
            for (double stop : stops(start, round(to))) {
                walk(now, stop, lastDose);
                now = stop;
                while (nextRow < reported.length && round(reported[nextRow]) <= now) {
                    if (steps == 0 || row[steps - 1] != NOTHING || firstDose[steps - 1] < endDose[steps - 1]) add(0);
                    row[steps - 1] = nextRow++;
                }
                int first = nextDose;
                while (nextDose < doses.count() && round(doses.hour(nextDose)) <= now) nextDose++;
                if (nextDose > first) {
                    if (steps == 0) add(0);
                    firstDose[steps - 1] = first;
                    endDose[steps - 1] = nextDose;
                    lastDose = now;
                }
            }
            return new StepPlan(
                    Arrays.copyOf(stepLengths, steps),
                    Arrays.copyOf(row, steps),
                    Arrays.copyOf(firstDose, steps),
                    Arrays.copyOf(endDose, steps));
        }

        private double[] stops(double start, double end) {
            int count = reported.length + doses.count();
            double[] stops = new double[count + 1];
            for (int i = 0; i < reported.length; i++) stops[i] = round(reported[i]);
            for (int i = 0; i < doses.count(); i++) stops[reported.length + i] = round(doses.hour(i));
            stops[count] = end;
            double[] distinct = distinct(stops);
            int first = Arrays.binarySearch(distinct, start);
            return Arrays.copyOfRange(distinct, first < 0 ? -first - 1 : first, distinct.length);
        }

        private void walk(double from, double to, double lastDose) {
            double now = from;
            while (now < to) {
                double next = Math.min(to, boundaryAfter(now, lastDose));
                add(next - now);
                now = next;
            }
        }

        /// In hours since the dose as long as the list lasts, then in equal steps from where we are.
        private double boundaryAfter(double now, double lastDose) {
            double before = 0;
            for (double each : afterADose) {
                double boundary = each * shrink();
                if (boundary - before > longest) break;
                if (boundary > now - lastDose) return lastDose + boundary;
                before = boundary;
            }
            if (isCoarse && now - lastDose >= VERY_LONG_AFTER) return now + 3 * longest;
            if (isCoarse && now - lastDose >= LONG_AFTER) return now + 2 * longest;
            return now + Math.min(longest, 4 * shrink());
        }

        private double shrink() {
            return 1 / Math.max(1, shrink);
        }

        private void add(double hours) {
            if (steps == row.length) {
                stepLengths = Arrays.copyOf(stepLengths, 2 * steps);
                row = Arrays.copyOf(row, 2 * steps);
                firstDose = Arrays.copyOf(firstDose, 2 * steps);
                endDose = Arrays.copyOf(endDose, 2 * steps);
            }
            stepLengths[steps] = hours;
            row[steps] = NOTHING;
            firstDose[steps] = endDose[steps] = 0;
            steps++;
        }

        private static double round(double hours) {
            return Math.rint(hours * GRID) / GRID;
        }
    }
}
