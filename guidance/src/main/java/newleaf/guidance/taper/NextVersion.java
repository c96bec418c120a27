package newleaf.guidance.taper;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.adapt.DiaryDays;
import newleaf.taper.adapt.Followed;
import newleaf.taper.adapt.Pause;
import newleaf.taper.adapt.PlanAnew;
import newleaf.taper.adapt.Visit;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.ProposedPlan;
import newleaf.taper.plan.TaperProduct;

/// What becomes of a plan that is followed: carried on from today, or made anew from no more than was last taken or
/// planned, with the reason.
///
/// @param adaptation  what the diary asks of it
/// @param carried     empty where a plan is made, for the first time or anew
/// @param wish        what such a plan starts from
/// @param file        in which a plan made anew stands; empty where it is a first one
record NextVersion(Adaptation adaptation, Optional<AgreedPlan> carried, Wish wish, Optional<PlanFile> file) {
    /// @param followed  as it was seen on this day
    static NextVersion of(Assessment assessment, Wish taken, Optional<AgreedPlan> followed, Adapt adapt) {
        CaseFile caseFile = assessment.caseFile();
        if (followed.isEmpty()) return first(sincePause(taken, caseFile, adapt));
        PlanFile file = followed.get().file();
        Visit visit = Visit.of(caseFile);
        if (file.hasEnded()) return first(again(taken, file, visit, adapt));
        PlanAnew anew = new PlanAnew(file, taken);
        if (anew.because().isPresent()) return anew(file, anew, anew.because().get(), taken, visit, adapt);
        boolean isMadeToday = file.latest().made().equals(caseFile.asOf());
        boolean isADayWithout = !isMadeToday && followed.get().isOurs() && adapt.isADayWithout(visit);
        if (isADayWithout) return anew(file, anew, AdaptReason.A_DAY_WITHOUT_ALREADY, taken, visit, adapt);
        boolean isBelow = !isMadeToday && isBelowWhatStood(file, taken, visit, adapt);
        if (isBelow) return anew(file, anew, AdaptReason.DOOR_OR_EMERGENCY, taken, visit, adapt);
        double most = file.latest().unit() == taken.unit() ? taken.total() : Double.MAX_VALUE;
        Optional<Followed> next = adapt.within(file, visit, most).map(each -> adapt.follow(each, visit));
        Optional<AgreedPlan> carried =
                next.flatMap(each -> each.shown().map(shown -> new AgreedPlan(shown, each.file())));
        return carried.isPresent()
                ? new NextVersion(next.get().adaptation(), carried, taken, Optional.empty())
                : anew(file, anew, AdaptReason.TAKES_LESS, taken, visit, adapt);
    }

    /// What was found, as it is proposed: in the place of another plan it is what this diary makes of it.
    ProposedPlan settled(ProposedPlan found, CaseFile caseFile, Adapt adapt) {
        return file.map(before -> instead(found, before, Visit.of(caseFile), adapt))
                .orElse(found);
    }

    private ProposedPlan instead(ProposedPlan found, PlanFile before, Visit visit, Adapt adapt) {
        List<String> because =
                adaptation.because().stream().map(Labelled::label).toList();
        PlanFile anew = found.insteadOf(before, because).agreed().file();
        PlanFile settled = adapt.follow(anew, visit).file();
        return new ProposedPlan(settled.latest(), Optional.of(settled.withoutLatest()));
    }

    /// Whether the plan followed was made for other products than those of the case.
    boolean isForOtherProducts() {
        return adaptation.because().contains(AdaptReason.PRODUCT_CHANGED)
                || adaptation.because().contains(AdaptReason.LABEL_CHANGED);
    }

    private static NextVersion first(Wish wish) {
        return new NextVersion(Adaptation.silent(), Optional.empty(), wish, Optional.empty());
    }

    private static NextVersion anew(
            PlanFile file, PlanAnew anew, AdaptReason reason, Wish taken, Visit visit, Adapt adapt) {
        Optional<Double> now = taken.measure().flatMap(unit -> adapt.takenNow(visit, unit));
        Followed followed = adapt.follow(file, visit);
        return new NextVersion(
                followed.adaptation().anew(reason),
                Optional.empty(),
                anew.from(now),
                Optional.of(file.withHolds(followed.file().holds())));
    }

    /// After a door that was closed: less was taken than the plan stood at, so that is where it goes on.
    private static boolean isBelowWhatStood(PlanFile file, Wish taken, Visit visit, Adapt adapt) {
        Optional<Double> now = taken.measure().flatMap(unit -> adapt.takenNow(visit, unit));
        return now.isPresent() && adapt.standsAbove(file, visit, now.get());
    }

    /// After a plan has ended: no more than the lower half of what was logged since.
    private static Wish again(Wish wish, PlanFile ended, Visit visit, Adapt adapt) {
        return atMost(wish, wish.measure().flatMap(unit -> adapt.takenAgain(ended, visit, unit)));
    }

    /// Nothing above what was taken since a pause.
    private static Wish sincePause(Wish wish, CaseFile caseFile, Adapt adapt) {
        double hours = adapt.pauseHours(caseFile.use().daysPerWeek().known());
        return atMost(
                wish,
                Pause.in(new DiaryDays(caseFile.diary(), caseFile.asOf()), hours)
                        .flatMap(pause -> wish.measure().flatMap(pause::mostSince)));
    }

    private static Wish atMost(Wish wish, Optional<Double> most) {
        double now = wish.products().stream().mapToDouble(TaperProduct::aDay).sum();
        return most.map(amount -> wish.atMost(amount / now)).orElse(wish);
    }

    @Override
    public String toString() {
        return "NextVersion";
    }
}
