package newleaf.care.pattern;

import java.util.List;

/// Whether the last days written differ from the first ones. A change is said only where it is clearly there: a typical
/// day differs by a step worth telling, and nearly every later day lies on the same side of nearly every earlier one.
///
/// Of days that only scatter, at most one in twenty such looks says that there was a change. Days that resemble the day
/// before them drift for weeks, and a drift is said too: it is what was written, not a forecast.
public sealed interface Change {
    /// Days written before a change is looked for.
    int FEWEST = 12;

    /// At each end, at most.
    int WEEK = 7;

    /// Of the pairs of an earlier and a later day, those that lie on the same side.
    double CLEAR = 0.88;

    /// Too few days to say anything.
    record TooFew(int written) implements Change {}

    /// @param usual  the middle of all days
    record NotClear(double usual) implements Change {
        @Override
        public String toString() {
            return "NotClear";
        }
    }

    /// @param from  the middle of the first days written
    /// @param to    the middle of the last ones
    record Clear(double from, double to) implements Change {
        public boolean isDown() {
            return to < from;
        }

        @Override
        public String toString() {
            return "Clear";
        }
    }

    /// @param values  in the order of the days, those that were written
    /// @param step    the least difference that is worth telling, in the unit of the values
    static Change in(List<Double> values, double step) {
        if (values.size() < FEWEST) return new TooFew(values.size());
        int each = Math.min(WEEK, values.size() / 2);
        List<Double> first = values.subList(0, each);
        List<Double> last = values.subList(values.size() - each, values.size());
        double from = Middle.of(first);
        double to = Middle.of(last);
        boolean isFar = Math.abs(to - from) >= step;
        double above = above(first, last);
        boolean isClear = to > from ? above >= CLEAR : above <= 1 - CLEAR;
        return isFar && isClear ? new Clear(from, to) : new NotClear(Middle.of(values));
    }

    /// The share of pairs in which the later day is higher; a tie counts half.
    private static double above(List<Double> first, List<Double> last) {
        double count = 0;
        for (double one : first) {
            for (double other : last) count += other > one ? 1 : other == one ? 0.5 : 0;
        }
        return count / (first.size() * last.size());
    }
}
