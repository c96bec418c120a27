package newleaf.intake;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.intake.use.Amount;

/// One day of the diary; day 0 is the day of the case.
public record DiaryDay(
        int day,
        Answer<Double> diary,
        Answer<Double> craving,
        Answer<Double> sleepHours,
        Answer<Boolean> illness,
        Answer<Boolean> stressor,
        Answer<Boolean> hold,
        Answer<List<Dose>> doses) {
    /// A day of which nothing but the score is known.
    public static DiaryDay scored(int day, double diary) {
        return new DiaryDay(
                day,
                Answer.of(diary),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown());
    }

    /// A dose that was taken.
    public record Dose(Answer<Double> hour, Answer<Amount> amount, Answer<Integer> product) {
        @Override
        public String toString() {
            return "Dose";
        }
    }

    @Override
    public String toString() {
        return "DiaryDay";
    }
}
