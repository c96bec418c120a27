package newleaf.taper.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import newleaf.taper.plan.TaperProduct;

/// One product's doses on a day, by place, in weighable steps. Nothing in it ever grows.
final class DosesOfDay {
    private final TaperProduct product;
    private final int[] doses;

    private DosesOfDay(TaperProduct product, int[] doses) {
        this.product = product;
        this.doses = doses;
    }

    /// What is taken now, each dose rounded down to what can be weighed. A part of a dose lies in the middle of the
    /// day.
    static DosesOfDay now(TaperProduct product, double close) {
        int each = (int) Math.floor(product.perDose() / product.measure().step() + close);
        int[] doses = new int[product.slots()];
        java.util.Arrays.fill(doses, each);
        DosesOfDay all = new DosesOfDay(product, doses);
        int tooMuch = all.total() - (int) Math.floor(product.steps() + close);
        if (tooMuch > 0) doses[all.middle()] -= Math.min(tooMuch, each);
        return all;
    }

    static DosesOfDay nothing(TaperProduct product) {
        return new DosesOfDay(product, new int[product.slots()]);
    }

    TaperProduct product() {
        return product;
    }

    int total() {
        return IntStream.of(doses).sum();
    }

    double value() {
        return total() * product.valuePerStep();
    }

    int count() {
        return (int) IntStream.of(doses).filter(each -> each > 0).count();
    }

    List<Integer> places() {
        return IntStream.of(doses).boxed().toList();
    }

    /// As much less as can be, and no more than `most`: the largest dose falls first, of equal ones that in the
    /// middle.
    ///
    /// @param least  no dose falls below it
    /// @param below  the next amount below a dose
    DosesOfDay lowered(int most, int least, IntUnaryOperator below) {
        int[] less = doses.clone();
        int left = most;
        while (true) {
            DosesOfDay now = new DosesOfDay(product, less);
            int largest = now.largest();
            int next = Math.max(least, below.applyAsInt(less[largest]));
            int cut = less[largest] - next;
            if (cut <= 0 || cut > left) return now;
            less[largest] = next;
            left -= cut;
        }
    }

    /// Without the dose that is given up next: from the middle of the day; of two the later one.
    DosesOfDay withoutOne() {
        int[] less = doses.clone();
        less[middle()] = 0;
        return new DosesOfDay(product, less);
    }

    int smallestMiddle() {
        return doses[middle()];
    }

    /// With the first dose of the day at most half; given up where half is less than can stand beside others.
    DosesOfDay withHalfOfTheFirst() {
        int[] less = doses.clone();
        int first = places(doses).getFirst();
        boolean isTooSmall = less[first] / 2 < product.smallestSteps() && count() > 1;
        less[first] = isTooSmall ? 0 : less[first] / 2;
        return new DosesOfDay(product, less);
    }

    private int middle() {
        List<Integer> taken = places(doses);
        return taken.size() < 2 ? taken.getFirst() : byMiddle(taken).getFirst();
    }

    private int largest() {
        List<Integer> taken = places(doses);
        int most = IntStream.of(doses).max().orElseThrow();
        return byMiddle(taken).stream()
                .filter(place -> doses[place] == most)
                .findFirst()
                .orElseThrow();
    }

    /// From the middle outwards; the first dose of the day comes last.
    private static List<Integer> byMiddle(List<Integer> taken) {
        double middle = (taken.size() - 1) / 2.0;
        return IntStream.range(0, taken.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> Math.abs(i - middle))
                        .thenComparing(Comparator.reverseOrder()))
                .map(taken::get)
                .toList();
    }

    private static List<Integer> places(int[] doses) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < doses.length; i++) if (doses[i] > 0) places.add(i);
        return places;
    }
}
