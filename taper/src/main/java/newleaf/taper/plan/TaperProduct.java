package newleaf.taper.plan;

import java.util.List;
import java.util.Optional;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// One product as it is taken now, as far as a plan needs it. Where a range was said, from its lower end: a plan never
/// goes up.
///
/// @param index         its place in the case
/// @param perDose       in the unit of the measure
/// @param dosesADay     on a day of use
/// @param usualADay     what the ledger's milligrams belong to, in the unit of the measure
/// @param valuePerUnit  grams of leaf, or milligrams of mitragynine where not all is leaf of known weight
/// @param mgPerUnit     mitragynine in one unit
/// @param gramsPerUnit  grams of product in one unit, for the supply
/// @param smallestDose  half a gram of leaf, or what stands for it, in the unit of the measure
/// @param hours         of its doses, in the order of the day; none where they were not told
public record TaperProduct(
        int index,
        Measure measure,
        double perDose,
        double dosesADay,
        double usualADay,
        double valuePerUnit,
        Range<AlkaloidMass> mgPerUnit,
        Optional<Double> gramsPerUnit,
        double smallestDose,
        List<Double> hours) {
    private static final double CLOSE = 1e-9;

    public TaperProduct {
        hours = List.copyOf(hours);
    }

    /// Doses on a day; a part of a dose counts as one.
    public int slots() {
        return Math.max(1, (int) Math.ceil(dosesADay - CLOSE));
    }

    /// Less of it, as often as before; down to a whole number of weighable steps a day, so that no rounding brings one
    /// product above its share.
    public TaperProduct times(double share) {
        int whole = (int) Math.floor(steps() * share + CLOSE);
        return new TaperProduct(
                index,
                measure,
                measure.amount(whole) / dosesADay,
                dosesADay,
                usualADay,
                valuePerUnit,
                mgPerUnit,
                gramsPerUnit,
                smallestDose,
                hours);
    }

    public double aDay() {
        return perDose * dosesADay;
    }

    /// The day's total in weighable steps; not whole where it cannot be weighed exactly.
    public double steps() {
        return aDay() / measure.step();
    }

    /// The fewest weighable steps that are no less than half a gram.
    public int smallestSteps() {
        return Math.max(1, (int) Math.ceil(smallestDose / measure.step() - CLOSE));
    }

    public double valuePerStep() {
        return valuePerUnit * measure.step();
    }

    @Override
    public String toString() {
        return "TaperProduct";
    }
}
