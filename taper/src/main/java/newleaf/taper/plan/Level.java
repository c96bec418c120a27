package newleaf.taper.plan;

import java.util.List;

/// A day of a plan in weighable steps: by product, by place in the day. A place that is given up holds 0.
public record Level(List<List<Integer>> doses) {
    public Level {
        doses = doses.stream().map(List::copyOf).toList();
    }

    public int steps(int product) {
        int steps = 0;
        for (int each : doses.get(product)) steps += each;
        return steps;
    }

    public int steps() {
        int steps = 0;
        for (int product = 0; product < doses.size(); product++) steps += steps(product);
        return steps;
    }

    public int dosesADay() {
        int count = 0;
        for (int product = 0; product < doses.size(); product++) count += dosesADay(product);
        return count;
    }

    public int dosesADay(int product) {
        int count = 0;
        for (int each : doses.get(product)) if (each > 0) count++;
        return count;
    }

    public boolean hasNegativeDose() {
        for (List<Integer> product : doses) for (int each : product) if (each < 0) return true;
        return false;
    }

    public boolean isNothing() {
        return steps() == 0;
    }

    /// Grams of leaf, or milligrams of mitragynine.
    public double value(List<TaperProduct> products) {
        double value = 0;
        for (int i = 0; i < doses.size(); i++)
            value += steps(i) * products.get(i).valuePerStep();
        return value;
    }

    @Override
    public String toString() {
        return "Level";
    }
}
