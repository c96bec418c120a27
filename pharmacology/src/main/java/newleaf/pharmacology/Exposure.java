package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.units.AlkaloidMass;
import newleaf.units.LeafMass;
import newleaf.units.Range;

/// What is taken on a day of use. A total is empty when any part of it is not known; it is never filled with a guess.
///
/// @param taking              what the totals belong to
/// @param leafADay            leaf, where all that counts as leaf is known by weight
/// @param hasUnknownAnalogue  whether an analogue of unknown amount is taken; there is no conversion for it
/// @param isAboveMeasured     whether it is more than the model was ever compared with
/// @param missing             paths of the fields that would settle what is not known
public record Exposure(
        Taking taking,
        Optional<Range<LeafMass>> leafADay,
        Optional<Range<AlkaloidMass>> mitragynineADay,
        Optional<Range<AlkaloidMass>> sevenHydroxyADay,
        Truth hasUnknownAnalogue,
        boolean isAllLeaf,
        boolean totalsDisagree,
        boolean isAboveMeasured,
        List<ExposureStep> steps,
        Set<String> missing) {
    public Exposure {
        steps = List.copyOf(steps);
        missing = Set.copyOf(missing);
    }

    /// Of a range the high end.
    public Answer<Double> dosesPerDay() {
        return taking.dosesADay().map(Span::high);
    }

    @Override
    public String toString() {
        return "Exposure";
    }
}
