package newleaf.taper.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares a day's steps out over its doses: alike, until a total is reached below which doses are given up one by one
/// from the middle of the day. A place in the day never gets more when the total falls.
final class DosesOfDay {
    private final int places;
    private final int[] even;
    private final List<Integer> givenUp;

    /// @param evenDownTo  steps a day down to which all doses shrink alike
    DosesOfDay(int places, int evenDownTo) {
        this.places = places;
        this.even = alike(evenDownTo, places);
        double middle = (places - 1) / 2.0;
        this.givenUp = IntStream.range(1, Math.max(1, places - 1))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> Math.abs(i - middle))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    List<Integer> of(int steps) {
        int whole = IntStream.of(even).sum();
        if (steps >= whole) return list(alike(steps, places));
        int[] doses = even.clone();
        int away = whole - steps;
        for (int place : givenUp) {
            int taken = Math.min(away, doses[place]);
            doses[place] -= taken;
            away -= taken;
        }
        if (away > 0) ends(doses, steps);
        return list(doses);
    }

    /// Only the first and the last dose are left.
    private void ends(int[] doses, int steps) {
        if (places == 1) {
            doses[0] = steps;
            return;
        }
        doses[0] = (steps + 1) / 2;
        doses[places - 1] = steps / 2;
    }

    private static int[] alike(int steps, int places) {
        return IntStream.range(0, places)
                .map(i -> (steps + places - 1 - i) / places)
                .toArray();
    }

    private static List<Integer> list(int[] doses) {
        List<Integer> list = new ArrayList<>(doses.length);
        for (int each : doses) list.add(each);
        return list;
    }
}
