package newleaf.pharmacology.forecast;

import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.people.Spread;
import newleaf.pharmacology.people.VirtualPeople.Taken;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// How far a product's worth may be off: its uptake by form, its content by the ledger's range.
public final class Spreading {
    private final Shelves shelves;

    public Spreading(Shelves shelves) {
        this.shelves = shelves;
    }

    public Taken of(TakenProduct product) {
        return new Taken(bioavailability(product.form()), content(product.mitragynineADay()));
    }

    private Spread bioavailability(ProductForm form) {
        return switch (form) {
            case TEA -> new Spread.Fixed(shelves.parameter("parameter-frel").value());
            case EXTRACT -> Spread.even(shelves.parameter("parameter-frel-extract"));
            case LEAF_POWDER, CAPSULE -> Spread.even(shelves.parameter("parameter-frel-leaf"));
            case TINCTURE, SHOT, GUMMY, RESIN, SEVEN_HYDROXY, ANALOGUE, OTHER ->
                Spread.even(shelves.parameter("parameter-frel-other"));
        };
    }

    /// With a typical value the range is the middle 80 %; without one, nothing in it is likelier than anything else.
    private static Spread content(Range<AlkaloidMass> range) {
        double low = range.low().value();
        double high = range.high().value();
        if (low == high) return new Spread.Fixed(low);
        double typical = range.typical().map(AlkaloidMass::value).orElse(0.0);
        if (low <= 0 || typical <= 0) return new Spread.Even(low, high);
        return new Spread.LogNormal(typical, Math.log(high / low) / (2 * Spread.TENTH));
    }
}
