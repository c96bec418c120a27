package newleaf.intake.use;

import newleaf.documents.Span;
import newleaf.units.AmountUnit;

/// How much of a product, in the unit the person uses.
public record Amount(Span quantity, AmountUnit unit) {
    @Override
    public String toString() {
        return "Amount";
    }
}
