package newleaf.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newleaf.documents.Answer;
import newleaf.intake.use.Amount;

/// One day of the diary.
///
/// @param hold  whether the person asks to stay on this amount (yes) or to go on (no)
/// @param easy  the answer to "how were these days?", for the days that lead up to it
public record DiaryDay(
        LocalDate date,
        Answer<Double> diary,
        Answer<Double> craving,
        Answer<Double> sleepHours,
        Answer<Boolean> illness,
        Answer<Boolean> stressor,
        Answer<Boolean> hold,
        Answer<Boolean> easy,
        Answer<List<Dose>> doses) {
    /// A day of which nothing but the score is known.
    public static DiaryDay scored(LocalDate date, double diary) {
        return new DiaryDay(
                date,
                Answer.of(diary),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown());
    }

    /// Days from `today` until this day; below 0 in the past.
    public int daysFrom(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(today, date);
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
