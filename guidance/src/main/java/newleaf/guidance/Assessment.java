package newleaf.guidance;

import java.util.List;
import newleaf.assessment.Disorder;
import newleaf.assessment.WithdrawalNow;
import newleaf.documents.Truth;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.finding.SettingAdvice;
import newleaf.guidance.finding.StrategyAdvice;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.knowledge.rule.Urgency;
import newleaf.pharmacology.Exposure;

/// Where a person stands, on what is known.
public record Assessment(
        CaseFile caseFile,
        Exposure exposure,
        Disorder disorder,
        WithdrawalNow.Grade withdrawalNow,
        Urgency urgency,
        List<DoorAnswer> doors,
        List<Finding> findings,
        SettingAdvice setting,
        List<StrategyAdvice> strategies,
        List<Question> ask,
        List<Ruling> rulings) {
    public Assessment {
        doors = List.copyOf(doors);
        findings = List.copyOf(findings);
        strategies = List.copyOf(strategies);
        ask = List.copyOf(ask);
        rulings = List.copyOf(rulings);
    }

    public boolean hasDoor(DoorAnswer.State state) {
        return doors.stream().anyMatch(door -> door.state() == state);
    }

    /// Whether a clinician knows of it, so that a plan may be made in caution. Not said is not yes.
    public boolean isKnownToClinician() {
        return caseFile.answeredBy() == AnsweredBy.CLINICIAN
                || caseFile.answer(CaseField.CLINICIAN_KNOWS).is(is -> is) == Truth.YES;
    }

    @Override
    public String toString() {
        return "Assessment";
    }
}
