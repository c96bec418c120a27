package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Truth;
import newleaf.intake.use.ProductForm;
import newleaf.units.AlkaloidMass;
import newleaf.units.LeafMass;
import newleaf.units.Range;

/// What one product adds to a day.
record ProductLine(
        Answer<ProductForm> form,
        Optional<Range<LeafMass>> leaf,
        Optional<Range<AlkaloidMass>> mitragynine,
        Optional<Range<AlkaloidMass>> sevenHydroxy,
        Truth hasUnknownAnalogue,
        List<ExposureStep> steps,
        Set<String> missing) {
    @Override
    public String toString() {
        return "ProductLine";
    }
}
