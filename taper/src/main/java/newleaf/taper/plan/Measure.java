package newleaf.taper.plan;

import newleaf.units.AmountUnit;

/// What a product is portioned out in, and the smallest step that can be weighed, counted or measured.
///
/// @param unit  grams, millilitres or a thing that is counted
/// @param step  in that unit, above 0
public record Measure(AmountUnit unit, double step) {
    private static final double MILLIONTH = 1e6;

    public Measure {
        if (!(step > 0)) throw new IllegalArgumentException("a step is above 0");
    }

    public double amount(int steps) {
        return Math.round(steps * step * MILLIONTH) / MILLIONTH;
    }
}
