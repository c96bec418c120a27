package newleaf.taper.plan;

import java.util.List;

/// A day of a plan in weighable steps: by product, by place in the day. A place that is given up holds 0.
public record Level(List<List<Integer>> doses) {
    public Level {
        doses = doses.stream().map(List::copyOf).toList();
    }

    public int steps(int product) {
        return doses.get(product).stream().mapToInt(Integer::intValue).sum();
    }

    public int steps() {
        return doses.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    public int dosesADay() {
        return (int)
                doses.stream().flatMap(List::stream).filter(each -> each > 0).count();
    }

    public int dosesADay(int product) {
        return (int) doses.get(product).stream().filter(each -> each > 0).count();
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
