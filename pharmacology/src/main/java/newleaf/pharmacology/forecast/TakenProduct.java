package newleaf.pharmacology.forecast;

import java.util.Optional;
import newleaf.intake.use.Amount;
import newleaf.intake.use.ProductForm;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// One product as it is taken on a day of use.
///
/// @param mitragynineADay  milligrams in all on a day of use
/// @param dosesADay        how often on a day of use
/// @param amountPerDose    as the person measures it, so that a dose of the diary can be compared
public record TakenProduct(
        ProductForm form, Range<AlkaloidMass> mitragynineADay, double dosesADay, Optional<Amount> amountPerDose) {
    @Override
    public String toString() {
        return "TakenProduct";
    }
}
