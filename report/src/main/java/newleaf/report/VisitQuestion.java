package newleaf.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.intake.CaseField;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// What a person may want to ask a clinician. Each is an entry of `knowledge/words/words-visit-question.yaml`.
public enum VisitQuestion implements FixedWord {
    BEFORE_A_PLAN(assessment -> assessment.hasDoor(DoorAnswer.State.CLOSED)),
    SAFEST_WAY(assessment -> !assessment.hasDoor(DoorAnswer.State.CLOSED)),
    MEDICINES(
            assessment -> !assessment.caseFile().history().medications().typed().isEmpty()
                    || !assessment.caseFile().history().medications().isGiven()),
    LIVER_AND_HEART(_ -> true),
    SLEEP_AND_BODY(_ -> true),
    WHAT_KRATOM_WAS_FOR(
            assessment -> !assessment.caseFile().use().reasons().present().isEmpty()),
    NALOXONE(assessment ->
            assessment.caseFile().answer(CaseField.NALOXONE_AT_HOME).is(has -> has) != Truth.YES),
    WHOM_TO_CALL(_ -> true);

    private final Predicate<Assessment> isWorthAsking;

    VisitQuestion(Predicate<Assessment> isWorthAsking) {
        this.isWorthAsking = isWorthAsking;
    }

    static List<Words> worthAsking(Assessment assessment, Shelves shelves) {
        return Arrays.stream(values())
                .filter(each -> each.isWorthAsking.test(assessment))
                .map(each -> each.in(shelves))
                .toList();
    }

    @Override
    public WordGroup group() {
        return WordGroup.VISIT_QUESTION;
    }
}
