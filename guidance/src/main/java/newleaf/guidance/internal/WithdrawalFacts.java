package newleaf.guidance.internal;

import java.util.List;
import java.util.Set;
import newleaf.assessment.Severity;
import newleaf.assessment.WithdrawalNow;
import newleaf.assessment.WithdrawalNow.Grade;
import newleaf.assessment.WithdrawalNow.ReadFrom;
import newleaf.documents.Truth;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;

/// How strong withdrawal is where nobody rated it: by graded symptoms. Not graded, no rule waits for it.
final class WithdrawalFacts {
    private static final Set<Severity> STRONG = Set.of(Severity.MODERATELY_SEVERE, Severity.SEVERE);

    private WithdrawalFacts() {}

    static List<FactDefinition> all(Shelves shelves) {
        var withdrawal = new WithdrawalNow(shelves);
        return List.of(FactDefinition.said(
                "severe_symptoms",
                subject -> Truth.of(isStrong(withdrawal.of(subject.caseFile()))),
                CaseField.SYMPTOMS));
    }

    private static boolean isStrong(Grade grade) {
        return grade.readFrom() == ReadFrom.SYMPTOMS && STRONG.contains(grade.severity());
    }
}
