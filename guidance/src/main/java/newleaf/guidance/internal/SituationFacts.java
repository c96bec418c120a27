package newleaf.guidance.internal;

import java.util.List;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.Setting;

/// Facts that follow from where the person is and who is there.
final class SituationFacts {
    private SituationFacts() {}

    static List<FactDefinition> all() {
        return List.of(
                FactDefinition.truth(
                        "observed",
                        subject -> subject.caseFile().answer(CaseField.SETTING).is(setting -> setting != Setting.HOME),
                        CaseField.SETTING,
                        How.SAID),
                isIn("in_emergency_department", Set.of(Setting.EMERGENCY_DEPARTMENT)),
                isIn("in_hospital", Set.of(Setting.HOSPITAL, Setting.INTENSIVE_CARE)),
                isNot("said_alone", CaseField.SOMEONE_PRESENT),
                isNot("said_cannot_attend", CaseField.CAN_ATTEND_DAILY),
                FactDefinition.orImplied(
                        "clinician_knows",
                        FactType.TRUTH,
                        CaseField.CLINICIAN_KNOWS,
                        subject -> clinicianKnows(subject.caseFile())),
                FactDefinition.truth(
                        "about_someone_else",
                        subject -> Truth.of(subject.caseFile().answeredBy() == AnsweredBy.FAMILY),
                        CaseField.ANSWERED_BY,
                        How.SAID));
    }

    /// A clinician who answers knows.
    private static Answer<Boolean> clinicianKnows(CaseFile caseFile) {
        return caseFile.answeredBy() == AnsweredBy.CLINICIAN
                ? Answer.of(true)
                : caseFile.answer(CaseField.CLINICIAN_KNOWS);
    }

    /// Where the person is already. Not said, no rule waits for it: vital signs ask for it when they are there.
    private static FactDefinition isIn(String name, Set<Setting> settings) {
        return FactDefinition.said(
                name,
                subject -> subject.caseFile().answer(CaseField.SETTING).is(settings::contains),
                CaseField.SETTING);
    }

    private static FactDefinition isNot(String name, CaseField<Boolean> field) {
        return FactDefinition.said(
                name, subject -> subject.caseFile().answer(field).is(is -> !is), field);
    }
}
