package newleaf.intake.use;

import newleaf.documents.Answer;
import newleaf.documents.Span;

/// What the package says, per unit of the amount. Each may be not known.
public record Label(
        Answer<Span> mitragynineMgPerUnit,
        Answer<Span> sevenHydroxyMgPerUnit,
        Answer<Span> mitragynineMgPerG,
        Answer<Span> sevenHydroxyMgPerG,
        Answer<Span> gramsPerUnit,
        Answer<Span> mLPerUnit,
        Answer<Span> leafGramsPerUnit) {
    @Override
    public String toString() {
        return "Label";
    }
}
