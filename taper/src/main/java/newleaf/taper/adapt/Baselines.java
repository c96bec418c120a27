package newleaf.taper.adapt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.intake.DiaryDay;
import newleaf.taper.plan.PlanFile.Baseline;

/// How the first days were, by their medians. Once known, a median stays, whatever is written down later.
final class Baselines {
    private final AdaptNumbers.Hard numbers;

    Baselines(AdaptNumbers.Hard numbers) {
        this.numbers = numbers;
    }

    Baseline of(Baseline known, DiaryDays diary) {
        List<DiaryDay> first = diary.all().stream()
                .filter(DiaryDays::saysHowItWas)
                .limit(numbers.baselineDays())
                .toList();
        Baseline now = new Baseline(
                known.diary().or(() -> median(first, DiaryDay::diary)),
                known.craving().or(() -> median(first, DiaryDay::craving)),
                known.sleepHours().or(() -> median(first, DiaryDay::sleepHours)),
                known.days());
        boolean isNew = known.days() == 0 && !now.equals(known);
        return isNew ? new Baseline(now.diary(), now.craving(), now.sleepHours(), first.size()) : now;
    }

    private Optional<Double> median(List<DiaryDay> days, Function<DiaryDay, Answer<Double>> value) {
        List<Double> known =
                days.stream().flatMap(day -> value.apply(day).known().stream()).toList();
        return known.size() < numbers.baselineFewest() ? Optional.empty() : Optional.of(DiaryDays.median(known));
    }
}
