package newleaf.guidance.internal;

import newleaf.assessment.Disorder;
import newleaf.intake.CaseFile;
import newleaf.pharmacology.Exposure;

/// What facts are read from: the case, and what was worked out from it.
public record Subject(CaseFile caseFile, Exposure exposure, Disorder disorder) {
    @Override
    public String toString() {
        return "Subject";
    }
}
