package newleaf.web.lapse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.care.Plans;
import newleaf.care.content.Lapse;
import newleaf.intake.CaseField;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.taper.plan.PlanFile;
import newleaf.web.component.three.Three;
import newleaf.web.day.Answered;
import newleaf.web.day.Lately;
import newleaf.web.day.WhomToCall;
import newleaf.web.journey.route.Route;
import newleaf.web.lapse.LapseSaved.Fresh;
import newleaf.web.member.Own;
import newleaf.web.session.Here;
import newleaf.web.today.PlanForToday;
import newleaf.web.today.TodaysPlan;

/// What comes after a lapse. While cutting down with the usual product the plan goes on as it was; after stopping, or
/// with something else, things have changed and are asked again.
final class AfterLapse {
    private static final String START = "/";
    private static final String CASE = "/case/answers";

    private final Shelves shelves;
    private final HasStopped stopped;
    private final Answered answered;
    private final WhomToCall whom;
    private final PlanForToday plans;

    AfterLapse(Shelves shelves, HasStopped stopped, Answered answered, WhomToCall whom, PlanForToday plans) {
        this.plans = plans;
        this.shelves = shelves;
        this.stopped = stopped;
        this.answered = answered;
        this.whom = whom;
    }

    LapseSaved of(Own own, Here here, HttpServletRequest request, Lately lately, Lapse lapse, LapseWord notice) {
        Optional<PlanFile> plan = own.plan().map(Plans.Followed::plan);
        boolean hasStopped = stopped.before(lapse.from(), own, lately);
        if (hasStopped || lapse.isOfAnother()) return fresh(own, request, lapse, notice, plan, hasStopped);
        boolean isFollowed = plans.of(own, here, lately) instanceof TodaysPlan.Says;
        return new LapseSaved(
                notice,
                lapse,
                heading(lapse, isFollowed),
                isFollowed ? LapseWord.NEXT_LEAD_PLAN : LapseWord.NEXT_LEAD,
                Optional.of(next(lapse, isFollowed)),
                Optional.empty(),
                Optional.empty(),
                whom.toTalk(own, request));
    }

    private static LapseWord heading(Lapse lapse, boolean isFollowed) {
        if (lapse.to().isEmpty()) return LapseWord.NEXT_HEADING_STILL;
        return isFollowed ? LapseWord.NEXT_HEADING_PLAN : LapseWord.NEXT_HEADING;
    }

    private Three next(Lapse lapse, boolean isFollowed) {
        boolean wasSleepless = lapse.around().contains(Lapse.Around.SLEEP);
        return new Three(
                List.of(
                        action(LapseWord.NEXT_TODAY_HEADING, LapseWord.NEXT_TODAY),
                        action(
                                LapseWord.NEXT_TONIGHT_HEADING,
                                wasSleepless ? LapseWord.NEXT_TONIGHT_SLEEP : LapseWord.NEXT_TONIGHT),
                        action(
                                LapseWord.NEXT_WEEK_HEADING,
                                isFollowed ? LapseWord.NEXT_WEEK_PLAN : LapseWord.NEXT_WEEK)),
                Optional.empty());
    }

    private Three.Action action(LapseWord when, LapseWord what) {
        return new Three.Action(when.in(shelves), what.in(shelves));
    }

    private LapseSaved fresh(
            Own own,
            HttpServletRequest request,
            Lapse lapse,
            LapseWord notice,
            Optional<PlanFile> plan,
            boolean hasStopped) {
        Optional<LapseWord> ofThePlan = plan.map(
                each -> hasStopped || each.hasEnded() ? LapseWord.PLAN_STAYS_CLOSED : LapseWord.PLAN_NOT_FOLLOWED);
        return new LapseSaved(
                notice,
                lapse,
                LapseWord.FRESH_HEADING,
                LapseWord.FRESH_LEAD,
                Optional.empty(),
                Optional.of(new Fresh(ofThePlan, address(own, lapse))),
                lapse.isOfAnother()
                        ? Optional.of(SaidCard.COMFORT_URGE_AFTER_TAKING_SOME.comfort(shelves))
                        : Optional.empty(),
                whom.toTalk(own, request));
    }

    /// The first question that another product, or a return, changes; from the start where nothing was answered.
    private String address(Own own, Lapse lapse) {
        if (answered.caseFile(own).isEmpty()) return START;
        return lapse.isOfAnother() ? Route.address(CaseField.EARLIER_PRODUCTS.path()) : CASE;
    }

    @Override
    public String toString() {
        return "AfterLapse";
    }
}
