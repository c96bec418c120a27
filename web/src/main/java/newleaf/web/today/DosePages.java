package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Dose;
import newleaf.care.content.Kind;
import newleaf.care.content.Pause;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/dose`: what was taken. Nothing here says what to take.
@Controller
public final class DosePages {
    public static final String DOSE = "/today/dose";
    private static final String FORM = "today/dose";
    private static final String WHICH = "which";

    private final Shelves shelves;
    private final Days days;
    private final ReadDose read;
    private final KeepOnce keeping;
    private final DoseForms forms;
    private final PlanForToday plans;

    DosePages(Library library, Days days, ReadDose read, KeepOnce keeping, DoseForms forms, PlanForToday plans) {
        this.shelves = library.shelves();
        this.days = days;
        this.read = read;
        this.keeping = keeping;
        this.forms = forms;
        this.plans = plans;
    }

    @GetMapping(DOSE)
    Page form(Visit visit, Own own, HttpServletRequest request) {
        Lately lately = days.of(own, new Typed(Map.of()));
        return Page.of(FORM, visit, forms.blank(own, request, lately));
    }

    @PostMapping(DOSE)
    Object write(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        return switch (read.of(typed, lately.now())) {
            case Read.Wrong(var problems) ->
                Page.of(FORM, visit, forms.of(own, request, lately, typed, problems))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(ReadDose.Taken(var moment, var dose)) ->
                switch (keeping.add(own, typed, moment, dose)) {
                    case KEPT, WAS_KEPT -> See.other(Today.Notice.DOSE_SAVED.at(TodayPages.TODAY));
                    case MEANWHILE, NOT_KEPT -> {
                        var problem = new FieldProblem(ReadDose.WHEN, TodayWord.NOT_KEPT.in(shelves));
                        yield Page.of(FORM, visit, forms.of(own, request, lately, typed, List.of(problem)))
                                .with(HttpStatus.CONFLICT);
                    }
                };
        };
    }

    /// A dose of the plan, as the plan has it. Nothing is kept where the plan shows no amount any more, or it is
    /// written already.
    @PostMapping(DOSE + "/planned")
    Object asPlanned(Own own, Here here) {
        Typed typed = here.typed();
        Lately lately = days.of(own, typed);
        TodaysPlan plan = plans.of(own, here, lately);
        planned(plan, typed.one(WHICH))
                .filter(each -> !each.isWritten())
                .ifPresent(each -> keeping.keep(own, typed, lately.now(), dose(each), Optional.empty()));
        return See.other(TodayPages.TODAY);
    }

    private static Optional<TodaysPlan.Planned> planned(TodaysPlan plan, String which) {
        if (!(plan instanceof TodaysPlan.Says(var doses, var _)) || !which.matches("\\d{1,2}")) return Optional.empty();
        return doses.stream().skip(Integer.parseInt(which)).findFirst();
    }

    private static Dose dose(TodaysPlan.Planned planned) {
        return new Dose(
                planned.product(), Optional.of(planned.amount()), Optional.of(planned.unit()), Optional.empty());
    }

    /// Nothing at all, today or yesterday. Where doses are written of that day they count, and nothing is kept.
    @PostMapping(DOSE + "/none")
    Object none(Own own, Here here) {
        Typed typed = here.typed();
        Lately lately = days.of(own, typed);
        LocalDate about = typed.has(ReadDose.WHEN, ReadDose.At.YESTERDAY.label())
                ? lately.today().minusDays(1)
                : lately.today();
        boolean isBlank = lately.doses(about).isEmpty() && !lately.isPaused(about);
        if (isBlank) keeping.add(own, typed, lately.now(), new Pause(about, Optional.of(about), Optional.empty()));
        return See.other(Today.Notice.NONE_SAVED.at(TodayPages.TODAY));
    }

    /// That there was none, taken back.
    @PostMapping(DOSE + "/some")
    Object some(Own own, Here here) {
        Lately lately = days.of(own, here.typed());
        keeping.takeBack(own, here.typed(), lately.now(), Kind.PAUSE);
        return See.other(Today.Notice.TAKEN_BACK.at(TodayPages.TODAY));
    }

    @PostMapping(DOSE + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, days.of(own, typed).now(), Kind.DOSE);
        return See.other(Today.Notice.TAKEN_BACK.at(TodayPages.TODAY));
    }
}
