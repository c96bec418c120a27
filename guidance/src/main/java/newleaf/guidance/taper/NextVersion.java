package newleaf.guidance.taper;

import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.knowledge.rule.Urgency;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.adapt.DiaryDays;
import newleaf.taper.adapt.FollowPlan;
import newleaf.taper.adapt.Pause;
import newleaf.taper.adapt.PlanAnew;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.TaperProduct;

/// What becomes of a plan that is followed: carried on from today, or made anew from no more than was last taken or
/// planned, with the reason.
///
/// @param adaptation  what the diary asks of it
/// @param carried     empty where a plan is made, for the first time or anew
/// @param wish        what such a plan starts from
record NextVersion(Adaptation adaptation, Optional<AgreedPlan> carried, Wish wish) {
    static NextVersion of(Assessment assessment, Wish taken, Optional<AgreedPlan> followed, Adapt adapt) {
        CaseFile caseFile = assessment.caseFile();
        DiaryDays diary = new DiaryDays(caseFile.diary(), caseFile.asOf());
        Optional<FollowPlan> follow =
                followed.map(plan -> new FollowPlan(plan, caseFile.asOf(), taken.bounds(), adapt.numbers()));
        Adaptation asked = adapt.of(
                diary,
                assessment.urgency().compareTo(Urgency.URGENT) >= 0,
                true,
                day -> follow.flatMap(each -> each.plannedOn(day)));
        Optional<Double> sincePause =
                Pause.in(diary).flatMap(pause -> taken.measure().flatMap(pause::mostSince));
        Optional<Double> takenNow = least(adapt.takenNow(diary), sincePause);
        if (follow.isEmpty()) return new NextVersion(asked, Optional.empty(), sincePause(taken, sincePause));
        PlanAnew anew = new PlanAnew(follow.get(), taken);
        boolean isComparable = sincePause.isEmpty()
                || taken.measure().filter(follow.get()::isIn).isPresent();
        boolean isSame = anew.because().isEmpty();
        Optional<AgreedPlan> carried = isSame && isComparable
                ? follow.get().next(asked, takenNow, follow.get().most(taken))
                : Optional.empty();
        if (carried.isPresent()) return new NextVersion(asked, carried, taken);
        AdaptReason reason = anew.because().orElse(ended(asked));
        return new NextVersion(asked.anew(reason), Optional.empty(), sincePause(anew.from(takenNow), sincePause));
    }

    /// Whether the plan followed was made for other products than those of the case.
    boolean isForOtherProducts() {
        return adaptation.because().contains(AdaptReason.PRODUCT_CHANGED)
                || adaptation.because().contains(AdaptReason.LABEL_CHANGED);
    }

    private static AdaptReason ended(Adaptation asked) {
        return asked.because().contains(AdaptReason.MISSED_WEEK) ? AdaptReason.MISSED_WEEK : AdaptReason.PLAN_ENDED;
    }

    private static Optional<Double> least(Optional<Double> one, Optional<Double> other) {
        return Stream.concat(one.stream(), other.stream()).min(Double::compare);
    }

    /// Nothing above what was taken since 48 hours without kratom.
    private static Wish sincePause(Wish wish, Optional<Double> most) {
        double now = wish.products().stream().mapToDouble(TaperProduct::aDay).sum();
        return most.map(amount -> wish.atMost(amount / now)).orElse(wish);
    }

    @Override
    public String toString() {
        return "NextVersion";
    }
}
