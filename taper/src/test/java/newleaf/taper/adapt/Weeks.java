package newleaf.taper.adapt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.DiaryDay;
import newleaf.intake.Limits;
import newleaf.intake.use.Amount;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// A plan of even weeks and a diary in the making, as the rule reads them. The plan begins on a Sunday.
final class Weeks {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 29);

    private final List<DiaryDay> diary = new ArrayList<>();
    private final LocalDate today;
    private Optional<Double> hours = Optional.of(3.0);
    private Optional<Double> daysPerWeek = Optional.empty();
    private boolean wantsStepBack;
    private List<Limits.Frozen> frozen = List.of();

    private Weeks(int day) {
        this.today = FIRST.plusDays(day);
    }

    /// @param day  of the plan
    static Weeks on(int day) {
        return new Weeks(day);
    }

    /// 18, 16, 14, … grams a day in four doses, each for so many days; then nothing.
    static PlanFile plan(int... lengths) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lengths.length; i++) {
            steps.add(step(from, from + lengths[i] - 1, 18 - 2.0 * i));
            from += lengths[i];
        }
        return PlanFile.of(PlanVersion.first(
                PlanVersion.Author.NEWLEAF, FIRST, AmountUnit.GRAM, Optional.of(7.0), steps, Optional.of(from)));
    }

    static Step step(int from, int to, double total) {
        List<Step.Dose> doses = IntStream.of(7, 12, 17, 22)
                .mapToObj(hour -> new Step.Dose(Optional.of(LocalTime.of(hour, 0)), 0, total / 4, AmountUnit.GRAM))
                .toList();
        return new Step(from, to, doses, total, Optional.empty(), Optional.empty());
    }

    /// Days of the diary counted from today, each with this score.
    Weeks scored(int from, int to, double score) {
        for (int day = from; day <= to; day++) add(day, Answer.of(score), Answer.notKnown(), Answer.notKnown());
        return this;
    }

    Weeks taking(int from, int to, double score, double grams) {
        for (int day = from; day <= to; day++) {
            add(
                    day,
                    Answer.of(score),
                    Answer.notKnown(),
                    Answer.of(List.of(new DiaryDay.Dose(
                            Answer.of(8.0),
                            Answer.of(new Amount(Span.exactly(grams), AmountUnit.GRAM)),
                            Answer.of(0)))));
        }
        return this;
    }

    Weeks without(int from, int to) {
        for (int day = from; day <= to; day++) add(day, Answer.of(4.0), Answer.notKnown(), Answer.of(List.of()));
        return this;
    }

    /// The person asks to stay, or to go on.
    Weeks word(int day, boolean hold) {
        add(day, Answer.of(4.0), Answer.of(hold), Answer.notKnown());
        return this;
    }

    Weeks easy(int day, boolean answer) {
        diary.add(new DiaryDay(
                today.plusDays(day),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.of(answer),
                Answer.notKnown()));
        return this;
    }

    Weeks felt(int day, double craving, double sleep) {
        diary.add(new DiaryDay(
                today.plusDays(day),
                Answer.of(3.0),
                Answer.of(craving),
                Answer.of(sleep),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown()));
        return this;
    }

    Weeks strained(int day, boolean illness, boolean stressor) {
        diary.add(new DiaryDay(
                today.plusDays(day),
                Answer.of(3.0),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.of(illness),
                Answer.of(stressor),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown()));
        return this;
    }

    private void add(int day, Answer<Double> score, Answer<Boolean> hold, Answer<List<DiaryDay.Dose>> doses) {
        diary.add(new DiaryDay(
                today.plusDays(day),
                score,
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                hold,
                Answer.notKnown(),
                doses));
    }

    Weeks hours(double since) {
        hours = Optional.of(since);
        return this;
    }

    Weeks hoursNotTold() {
        hours = Optional.empty();
        return this;
    }

    Weeks daysPerWeek(double days) {
        daysPerWeek = Optional.of(days);
        return this;
    }

    Weeks wantingAStepBack() {
        wantsStepBack = true;
        return this;
    }

    Weeks frozen(int from, int to) {
        frozen = List.of(new Limits.Frozen(today.plusDays(from), today.plusDays(to)));
        return this;
    }

    Visit visit() {
        return new Visit(today, new DiaryDays(diary, today), hours, daysPerWeek, wantsStepBack, frozen);
    }
}
