package newleaf.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.Plans;
import newleaf.care.content.PlanKept;
import newleaf.care.time.Moment;
import newleaf.knowledge.FixedWord;
import newleaf.taper.adapt.AnotherPace.Way;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.PlanFile;
import newleaf.web.day.Days;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.plan.OpenPlan.Opened;
import newleaf.web.plan.WaysOn.WayOn;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/plan/pace`: another pace in the middle of a plan, from what is taken now. The plan as it was stays in the
/// record, and the reason for the change beside the new one.
@Controller
public final class PacePages {
    public static final String PACE = "/today/plan/pace";
    /// The field of what was chosen.
    public static final String HOW = "how";

    private static final String TODAY = "/today";

    private final Days days;
    private final OpenPlan plans;
    private final WaysOn ways;

    PacePages(Days days, OpenPlan plans, WaysOn ways) {
        this.days = days;
        this.plans = plans;
        this.ways = ways;
    }

    /// Template `plan/pace`.
    ///
    /// @param says   why nothing can be chosen at all
    /// @param wrong  with what was sent
    public record View(
            List<Line> lines, Optional<PlanWord> says, Optional<PlanWord> wrong, Typed typed, FormToken token) {
        public View {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "View";
        }
    }

    /// One pace.
    ///
    /// @param no     why it cannot be chosen
    /// @param limit  that is in the way, or gives way
    public record Line(Way way, LocalDate next, LocalDate last, Optional<PlanWord> no, Optional<HardLimit> limit) {
        static Line of(WayOn way) {
            return new Line(way.way(), way.next(), way.last(), way.no(), way.limit());
        }

        public FixedWord words() {
            return switch (way) {
                case BRISK -> PlanWord.PACE_BRISK;
                case MIDDLE -> PlanWord.PACE_MIDDLE;
                case GENTLE -> PlanWord.PACE_GENTLE;
                case TWO_WEEKS_MORE -> PlanWord.PACE_TWO_WEEKS_MORE;
                case FOUR_WEEKS_MORE -> PlanWord.PACE_FOUR_WEEKS_MORE;
            };
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /// A plan that is followed, and how it could go on.
    private record Now(Moment moment, Opened opened, List<WayOn> ways) {
        Optional<PlanWord> says() {
            if (opened.carried().isEmpty()) return Optional.of(PlanWord.PACE_WAITS);
            if (opened.file().isOfClinician()) return Optional.of(PlanWord.PACE_THEIRS);
            return ways.isEmpty() ? Optional.of(PlanWord.PACE_NONE) : Optional.empty();
        }

        @Override
        public String toString() {
            return "Now";
        }
    }

    @GetMapping(PACE)
    Object ask(Visit visit, Own own, Here here) {
        return now(own, here)
                .<Object>map(now -> page(visit, here, now, Optional.empty()))
                .orElseGet(() -> See.other(TODAY));
    }

    private Optional<Now> now(Own own, Here here) {
        Moment moment = days.now(own, here.typed());
        Optional<CaseDraft> draft = here.draft();
        return plans.of(own, here, moment)
                .filter(opened -> !opened.file().hasEnded())
                .map(opened -> new Now(moment, opened, ways.of(draft.orElseThrow(), opened)));
    }

    private static Page page(Visit visit, Here here, Now now, Optional<PlanWord> wrong) {
        List<Line> lines = now.says().isPresent()
                ? List.of()
                : now.ways().stream().map(Line::of).toList();
        return Page.of("plan/pace", visit, new View(lines, now.says(), wrong, here.typed(), here.token()));
    }

    @PostMapping(PACE)
    Object chosen(Visit visit, Own own, Here here) {
        Optional<Now> now = now(own, here);
        if (now.isEmpty()) return See.other(TODAY);
        String why = here.typed().one(PlanPages.WHY);
        if (why.length() > PlanKept.WHY) return wrong(visit, here, now.get(), PlanWord.ASIDE_TOO_LONG);
        Optional<WayOn> way = now.get().ways().stream()
                .filter(each -> each.way().label().equals(here.typed().one(HOW)))
                .findFirst();
        if (way.isEmpty()) return wrong(visit, here, now.get(), PlanWord.PACE_WRONG);
        boolean isNo = now.get().says().isPresent() || way.get().no().isPresent();
        if (isNo) return wrong(visit, here, now.get(), PlanWord.PACE_WRONG_NOW);
        return keep(own, here, now.get(), way.get().file(), Optional.of(why).filter(each -> !each.isBlank()));
    }

    /// Where another window was faster it is asked again.
    private Object keep(Own own, Here here, Now now, PlanFile next, Optional<String> why) {
        Optional<Plans.Followed> there =
                own.plan().filter(each -> each.plan().equals(now.opened().file()));
        boolean isKept = there.isPresent()
                && plans.change(own, now.moment(), next, why, there.get().sequence());
        here.readAgain();
        return See.other(isKept ? TODAY : PACE);
    }

    private static Page wrong(Visit visit, Here here, Now now, PlanWord wrong) {
        return page(visit, here, now, Optional.of(wrong)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
