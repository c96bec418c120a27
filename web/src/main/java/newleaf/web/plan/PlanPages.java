package newleaf.web.plan;

import java.util.Optional;
import newleaf.care.Plans;
import newleaf.care.content.PlanKept;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.taper.plan.PlanFile;
import newleaf.web.day.Days;
import newleaf.web.form.FormToken;
import newleaf.web.journey.Reports;
import newleaf.web.journey.WhenReady;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.member.Own;
import newleaf.web.page.Finish;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/plan/aside`: puts the plan aside, with the reason kept. `/today/plan/agree`: takes the plan that is proposed
/// as the one that is followed from now on. It is worked out again
/// from the answers as they are, so what is agreed to is never more than what may be proposed.
@Controller
public final class PlanPages {
    public static final String AGREE = "/today/plan/agree";
    public static final String ASIDE = "/today/plan/aside";
    /// The field of the reason.
    public static final String WHY = "why";
    private static final String TODAY = "/today";

    private final Reports reports;
    private final Days days;
    private final OpenPlan plans;

    PlanPages(Reports reports, Days days, OpenPlan plans) {
        this.reports = reports;
        this.days = days;
        this.plans = plans;
    }

    /// Where it took too long to work out, the plan is shown again.
    @GetMapping(AGREE)
    Object again() {
        return See.other(ResultPage.PLAN.path());
    }

    /// Template `plan/aside`.
    ///
    /// @param isTooLong  whether the reason is longer than is kept
    public record Aside(String why, boolean isTooLong, FormToken token) {
        @Override
        public String toString() {
            return "Aside";
        }
    }

    @GetMapping(ASIDE)
    Object aside(Visit visit, Own own, Here here) {
        return isFollowed(own) ? Page.of("plan/aside", visit, new Aside("", false, here.token())) : See.other(TODAY);
    }

    private static boolean isFollowed(Own own) {
        return own.plan().filter(each -> !each.plan().hasEnded()).isPresent();
    }

    /// From now on only the diary: nothing of this plan comes back, and a new one is made of what is logged.
    @PostMapping(ASIDE)
    Object putAside(Visit visit, Own own, Here here) {
        String why = here.typed().one(WHY);
        if (why.length() > PlanKept.WHY) {
            return Page.of("plan/aside", visit, new Aside(why, true, here.token()))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (isFollowed(own))
            plans.putAside(own, days.now(own, here.typed()), Optional.of(why).filter(each -> !each.isBlank()));
        return See.other(TODAY);
    }

    @PostMapping(AGREE)
    Object agree(Visit visit, Own own, Here here) {
        return reports.kept(here)
                .map(asked -> WhenReady.shown(visit, asked, kept -> (Finish) (_, _) -> agreed(own, here, kept)))
                .orElseGet(() -> See.other(ResultPage.PLAN.path()));
    }

    private Object agreed(Own own, Here here, Kept kept) {
        boolean isNew = kept.answer() instanceof TaperAnswer.Proposed proposed && !proposed.isFollowed();
        Optional<PlanFile> plan = kept.file().filter(_ -> isNew);
        if (plan.isEmpty()) return See.other(ResultPage.PLAN.path());
        long seen = own.plan().map(Plans.Followed::sequence).orElse(0L);
        boolean isKept = plans.add(own, days.now(own, here.typed()), plan.get(), seen);
        here.readAgain();
        return See.other(isKept ? TODAY : ResultPage.PLAN.path());
    }
}
