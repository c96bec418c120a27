package newleaf.report.wording;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// The one sentence about a plan that is followed: what changes this week, and why.
public final class WeekWords {
    private static final int WEEK = 7;

    private WeekWords() {}

    /// Empty for a plan that nobody follows yet.
    public static Optional<String> of(Proposed proposed, Wording words) {
        Adaptation adaptation = proposed.adaptation();
        if (adaptation.because().isEmpty()) return Optional.empty();
        PlanVersion plan = proposed.plan();
        String sentence = words.say(word(proposed))
                .replace("{amount}", amount(plan.steps().getFirst(), plan))
                .replace("{date}", words.date(plan.date(change(plan).orElse(0))))
                .replace("{next}", next(plan, words))
                .replace(
                        "{back}",
                        adaptation.mostStepBack().map(most -> total(most, plan)).orElse(""))
                .replace("{why}", lower(words.say(adaptation.because().getFirst())));
        return Optional.of(sentence);
    }

    private static TaperWord word(Proposed proposed) {
        if (!proposed.isFollowed()) return TaperWord.WEEK_ANEW;
        Optional<Adaptation.Now> now = proposed.adaptation().now();
        if (now.isEmpty()) return asking(proposed.plan());
        if (change(proposed.plan()).isEmpty()) return TaperWord.WEEK_FOR_GOOD;
        return switch (now.get()) {
            case ADVANCE -> TaperWord.WEEK_GOES_ON;
            case HOLD ->
                proposed.adaptation().because().getFirst() == AdaptReason.STEP_BACK
                        ? TaperWord.WEEK_ANEW
                        : TaperWord.WEEK_HOLDS;
            case SLOW -> TaperWord.WEEK_SLOWER;
            case STEP_BACK_OFFERED -> TaperWord.WEEK_STEP_BACK_OFFERED;
        };
    }

    /// A change that waits is a week away or more.
    private static TaperWord asking(PlanVersion plan) {
        return change(plan).filter(day -> day < WEEK).isPresent() ? TaperWord.WEEK_ASKS_BEFORE : TaperWord.WEEK_ASKS;
    }

    /// The day on which the amount changes next.
    private static Optional<Integer> change(PlanVersion plan) {
        List<Step> steps = plan.steps();
        boolean hasBegun = steps.getFirst().fromDay() == 0;
        if (!hasBegun) return Optional.of(steps.getFirst().fromDay());
        return steps.size() > 1 ? Optional.of(steps.get(1).fromDay()) : plan.stopDay();
    }

    private static String next(PlanVersion plan, Wording words) {
        boolean hasBegun = plan.steps().getFirst().fromDay() == 0;
        if (!hasBegun) return amount(plan.steps().getFirst(), plan);
        return plan.steps().size() > 1 ? amount(plan.steps().get(1), plan) : words.say(TaperWord.NOTHING_AT_ALL);
    }

    private static String amount(Step step, PlanVersion plan) {
        return total(step.total(), plan);
    }

    private static String total(double total, PlanVersion plan) {
        return Wording.number(total) + "\u00a0" + plan.unit().label();
    }

    /// After a colon.
    private static String lower(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toLowerCase(java.util.Locale.ROOT) + sentence.substring(first);
    }
}
