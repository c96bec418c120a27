package newleaf.guidance.internal;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;

/// Facts about the liver values together.
final class LiverFacts {
    private LiverFacts() {}

    /// Known to be normal: both were measured, and both laboratories printed their limit. Else it is no.
    static List<FactDefinition> all() {
        return List.of(FactDefinition.truth(
                "liver_enzymes_normal",
                subject -> Truth.of(isWithin(subject, CaseField.ALT, CaseField.ALT_LIMIT)
                        && isWithin(subject, CaseField.ALP, CaseField.ALP_LIMIT)),
                CaseField.ALT,
                How.WORKED_OUT));
    }

    private static boolean isWithin(Subject subject, CaseField<Double> value, CaseField<Double> limit) {
        Answer<Double> most = subject.caseFile().answer(limit);
        return most.known()
                .filter(highest -> subject.caseFile().answer(value).is(measured -> measured <= highest) == Truth.YES)
                .isPresent();
    }
}
