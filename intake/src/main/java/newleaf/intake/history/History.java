package newleaf.intake.history;

import newleaf.documents.Answer;

/// What was before and what is there besides kratom.
public record History(
        Answer<String> opioidUseDisorder,
        Answer<Boolean> withdrawalSeizureOrDelirium,
        Checklist otherSubstances,
        Checklist conditions,
        Medicines medications,
        Events events) {
    @Override
    public String toString() {
        return "History";
    }
}
