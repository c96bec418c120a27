package newleaf.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
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

    public Answer<Approach> approach() {
        return answers.get(CaseField.APPROACH);
    }

    public Answer<WantedPace> pace() {
        return answers.get(CaseField.PACE);
    }

    public Answer<Double> lastDoseFromG() {
        return answers.get(CaseField.LAST_DOSE_FROM);
    }

    /// The weekday on which amounts change.
    public Answer<DayOfWeek> changeDay() {
        return answers.get(CaseField.CHANGE_DAY).map(Weekday::day);
    }

    public Answer<LocalDate> startOn() {
        return answers.get(CaseField.START_ON);
    }

    @Override
    public String toString() {
        return "Goal";
    }
}
