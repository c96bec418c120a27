package newleaf.guidance.taper;

import java.util.Set;
import newleaf.assessment.Severity;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.intake.Approach;
import newleaf.intake.CaseFile;
import newleaf.intake.history.Checklist;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.Visit;
import newleaf.taper.pace.Circumstances;

/// What of the answers decides which paces are offered and suggested.
final class PersonsPaces {
    private static final Set<Severity> NOTABLE = Set.of(Severity.MODERATE, Severity.MODERATELY_SEVERE, Severity.SEVERE);

    private PersonsPaces() {}

    static Circumstances of(Assessment assessment, Adapt adapt) {
        CaseFile person = assessment.caseFile();
        return new Circumstances(
                !is(person.reasons(), "opioid-withdrawal"),
                mayStopFirst(assessment),
                mayBeBrisk(person),
                person.goal().approach().is(each -> each == Approach.STOP) == Truth.YES,
                adapt.isADayWithout(Visit.of(person)));
    }

    /// Never where withdrawal has shown itself, or an attempt has failed.
    private static boolean mayStopFirst(Assessment assessment) {
        CaseFile person = assessment.caseFile();
        boolean hasWithdrawal = is(person.criteria(), "withdrawal") || is(person.signs(), "withdrawal-on-missing");
        return !hasWithdrawal
                && !person.hasTriedBefore()
                && !NOTABLE.contains(assessment.withdrawalNow().severity());
    }

    private static boolean mayBeBrisk(CaseFile person) {
        Checklist conditions = person.history().conditions();
        Checklist reasons = person.reasons();
        return !person.hasTriedBefore()
                && !is(conditions, "chronic-pain")
                && !is(conditions, "depression")
                && !is(conditions, "anxiety")
                && !is(reasons, "pain")
                && !is(reasons, "mood")
                && !is(reasons, "anxiety");
    }

    private static boolean is(Checklist list, String id) {
        return list.has(id) == Truth.YES;
    }
}
