package newleaf.report;

import java.util.List;

/// The days after the last dose on which to look how it goes.
public final class Checks {
    public static final List<Integer> AFTER = List.of(2, 4, 7, 14, 30);

    private Checks() {}

    /// The day of the plan; the last dose is on the day before the first without.
    public static int dayOf(int stop, int check) {
        return stop - 1 + check;
    }
}
