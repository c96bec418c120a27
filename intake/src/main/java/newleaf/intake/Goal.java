package newleaf.intake;

import newleaf.documents.Answer;

/// What the person wants.
public record Goal(CaseAnswers answers) {
    public Answer<Aim> aim() {
        return answers.get(CaseField.AIM);
    }

    /// Whether a step back that was offered is wanted.
    public Answer<Boolean> stepBack() {
        return answers.get(CaseField.STEP_BACK);
    }

    public Answer<Double> weeks() {
        return answers.get(CaseField.WEEKS);
    }

    public Answer<Double> scaleStepG() {
        return answers.get(CaseField.SCALE_STEP);
    }

    public Answer<Double> targetGPerDay() {
        return answers.get(CaseField.TARGET);
    }

    @Override
    public String toString() {
        return "Goal";
    }
}
