package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Plans;
import newleaf.guidance.Assessment;
import newleaf.taper.plan.PlanFile;
import newleaf.web.after.AfterToday;
import newleaf.web.again.Again;
import newleaf.web.day.Answered;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.helped.AskHelped;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.SaidOnce;
import newleaf.web.page.Visit;
import newleaf.web.prevention.Reviews;
import newleaf.web.reminder.WantedToday;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/today`: what was written, what is still blank, and what a plan says, in one glance.
@Controller
public final class TodayPages {
    public static final String TODAY = "/today";

    private final Days days;
    private final DayOf day;
    private final Answered answered;
    private final PlanForToday plans;
    private final AfterToday after;
    private final Reviews reviews;
    private final Again again;
    private final KeepOnce keeping;

    TodayPages(
            Days days,
            DayOf day,
            Answered answered,
            PlanForToday plans,
            AfterToday after,
            Reviews reviews,
            Again again,
            KeepOnce keeping) {
        this.reviews = reviews;
        this.again = again;
        this.days = days;
        this.day = day;
        this.answered = answered;
        this.plans = plans;
        this.after = after;
        this.keeping = keeping;
    }

    @GetMapping(TODAY)
    Page today(Visit visit, Own own, Here here, HttpServletRequest request) {
        Lately lately = days.of(own, new Typed(Map.of()));
        return Page.of("today/today", visit, today(own, here, request, lately));
    }

    private Today today(Own own, Here here, HttpServletRequest request, Lately lately) {
        LocalDate now = lately.today();
        Optional<SaidDay> said = day.said(lately, now);
        Optional<Assessment> assessed = answered.assessed(own);
        TodaysPlan plan = plans.of(own, here, lately);
        return new Today(
                now,
                plan,
                names(plan),
                said,
                said.isPresent() ? Optional.empty() : Optional.of(day.form(own, request, lately, now)),
                said.isPresent() ? Optional.empty() : WantedToday.of(own, lately.now()),
                WrittenDoses.of(lately),
                keeping.name(),
                plan instanceof TodaysPlan.None && again.isFor(own) ? Again.AGAIN : "/report",
                behind(lately),
                after.of(own, lately, followed(own).filter(_ -> plan instanceof TodaysPlan.Says), assessed),
                reviews.isDue(own, now),
                said.flatMap(each -> day.tonight(own, request, each, AskHelped.Back.TODAY, assessed)),
                SaidOnce.of(List.of(Today.Notice.values()), Typed.of(request.getParameterMap())),
                FormToken.of(request));
    }

    private static Optional<PlanFile> followed(Own own) {
        return own.plan().map(Plans.Followed::plan);
    }

    private List<String> names(TodaysPlan plan) {
        long count = plan instanceof TodaysPlan.Says(var doses, var _) ? doses.size() : 0;
        return Stream.generate(keeping::name).limit(count).toList();
    }

    private static List<Today.Behind> behind(Lately lately) {
        return lately.behind().stream()
                .map(each -> new Today.Behind(
                        each, lately.isWritten(each), lately.checkIn(each).isPresent()))
                .toList();
    }
}
