package newleaf.pharmacology;

import newleaf.documents.Truth;
import newleaf.intake.CaseFile;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Whether amounts are so large that they are asked back before anything is planned. Leaf of known weight is judged
/// by its grams, everything else by the middle of its milligrams.
public final class Believable {
    private final ExposureLedger ledger;
    private final Limit leaf;
    private final Limit mitragynine;

    public Believable(Shelves shelves, ExposureLedger ledger) {
        this.ledger = ledger;
        this.leaf = Limit.of(shelves, "parameter-taper-believed-day", "parameter-taper-believed-dose");
        this.mitragynine = Limit.of(shelves, "parameter-taper-believed-day-mg", "parameter-taper-believed-dose-mg");
    }

    /// What is asked back a day and at once, and what nobody is believed to take.
    private record Limit(double aDay, double never, double atOnce) {
        static Limit of(Shelves shelves, String day, String dose) {
            ParameterCard card = shelves.parameter(day);
            return new Limit(
                    card.value(),
                    card.range().orElseThrow().high(),
                    shelves.parameter(dose).value());
        }

        Verdict on(double aDay, double atOnce) {
            if (aDay > never) return Verdict.NEVER;
            return aDay > this.aDay || atOnce > this.atOnce ? Verdict.ASKED : Verdict.BELIEVED;
        }
    }

    private enum Verdict {
        BELIEVED,
        ASKED,
        NEVER
    }

    public boolean isBelieved(CaseFile caseFile, Exposure exposure) {
        Verdict verdict = verdict(exposure.taking());
        boolean isConfirmed = caseFile.use().amountConfirmed().is(each -> each) == Truth.YES;
        return verdict == Verdict.BELIEVED || (verdict == Verdict.ASKED && isConfirmed);
    }

    private Verdict verdict(Taking taking) {
        double grams = 0;
        double milligrams = 0;
        double gramsAtOnce = 0;
        double milligramsAtOnce = 0;
        for (Taking.Taken taken : taking.products()) {
            Exposure own = ledger.of(taking.alone(taken));
            double doses = Math.max(1, own.dosesPerDay().known().orElse(1.0));
            boolean isLeaf = taken.product().form().is(ProductForm::isLeaf) == Truth.YES;
            if (isLeaf && own.leafADay().isPresent()) {
                double each = middle(own.leafADay().get());
                grams += each;
                gramsAtOnce = Math.max(gramsAtOnce, each / doses);
            } else if (own.mitragynineADay().isPresent()) {
                double each = middle(own.mitragynineADay().get());
                milligrams += each;
                milligramsAtOnce = Math.max(milligramsAtOnce, each / doses);
            }
        }
        Verdict byGrams = leaf.on(grams, gramsAtOnce);
        Verdict byMilligrams = mitragynine.on(milligrams, milligramsAtOnce);
        return byGrams.compareTo(byMilligrams) > 0 ? byGrams : byMilligrams;
    }

    private static <Q extends Quantity<Q>> double middle(Range<Q> range) {
        return range.typical()
                .map(Quantity::value)
                .orElse((range.low().value() + range.high().value()) / 2);
    }
}
