package newleaf.web.theirs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newleaf.care.Plans;
import newleaf.care.time.Moment;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.taper.EnterPlan;
import newleaf.guidance.taper.EnterPlan.Taken;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.taper.plan.PlanFile;
import newleaf.web.day.Days;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.plan.OpenPlan;
import newleaf.web.plan.PlanWord;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/plan/clinician`: a clinician's plan, written down by the person, shown back, and kept as the plan that is
/// followed. Nothing is kept before all of it can be. Behind a closed door it is refused.
@Controller
public final class TheirPages {
    public static final String THEIRS = "/today/plan/clinician";
    public static final String MORE = "more";
    public static final String CHANGE = "change";
    public static final String SHOW = "show";
    public static final String KEEP = "keep";
    private static final String TODAY = "/today";

    private final Shelves shelves;
    private final EnterPlan enters;
    private final ReadTheirs read;
    private final Days days;
    private final OpenPlan plans;
    private final Besides besides;

    TheirPages(Guidance guidance, Days days, OpenPlan plans) {
        this.shelves = guidance.library().shelves();
        this.enters = guidance.enters();
        this.read = new ReadTheirs(shelves);
        this.days = days;
        this.plans = plans;
        this.besides = new Besides(plans);
    }

    /// Who writes it down, and what amounts are written in.
    private record Ready(Visit visit, Own own, Here here, CaseDraft draft, Assessment assessment, Taken taken) {
        Typed typed() {
            return here.typed();
        }

        @Override
        public String toString() {
            return "Ready";
        }
    }

    @GetMapping(THEIRS)
    Object blank(Visit visit, Own own, Here here) {
        return ready(visit, own, here, HttpStatus.OK, ready -> form(ready, new Typed(Map.of()), 0, List.of()));
    }

    @PostMapping(THEIRS)
    Object typed(Visit visit, Own own, Here here) {
        return ready(visit, own, here, HttpStatus.UNPROCESSABLE_CONTENT, ready -> switch (ready.typed()
                .one(TheirField.DO)) {
            case MORE -> form(ready, ready.typed(), 1, List.of());
            case CHANGE -> form(ready, ready.typed(), 0, List.of());
            default -> read(ready);
        });
    }

    private Object ready(Visit visit, Own own, Here here, HttpStatus refused, Function<Ready, Object> goesOn) {
        Optional<CaseDraft> draft = here.draft();
        if (draft.isEmpty()) return refused(visit, here, PlanWord.THEIRS_FIRST).with(refused);
        Assessment assessment = here.assess(draft.get());
        if (assessment.hasDoor(DoorAnswer.State.CLOSED)) {
            return closed(visit, here, besides.withoutPlan(draft.get(), assessment), Optional.empty())
                    .with(refused);
        }
        Optional<Taken> taken = enters.taken(assessment);
        if (taken.isPresent()) return goesOn.apply(new Ready(visit, own, here, draft.get(), assessment, taken.get()));
        boolean isSeveral = enters.isOfSeveral(assessment);
        return refused(visit, here, isSeveral ? PlanWord.THEIRS_ONE_PRODUCT : PlanWord.THEIRS_FIRST)
                .with(refused);
    }

    private static Page refused(Visit visit, Here here, PlanWord says) {
        return Page.of("theirs/refused", visit, new TheirRefused(List.of(), says, Optional.empty(), here.token()));
    }

    private static Page closed(Visit visit, Here here, TaperAnswer answer, Optional<Typed> typed) {
        var refused = new TheirRefused(answer.reasons(), PlanWord.THEIRS_REFUSED_SAYS, typed, here.token());
        return Page.of("theirs/refused", visit, refused);
    }

    private static Page form(Ready ready, Typed typed, int more, List<FieldProblem> problems) {
        return Page.of(
                "theirs/form",
                ready.visit(),
                TheirForm.of(
                        typed,
                        ready.taken().told(),
                        more,
                        problems,
                        ready.here().token()));
    }

    private Object read(Ready ready) {
        LocalDate today = days.now(ready.own(), ready.typed()).day();
        double step = ready.taken().product().measure().step();
        return switch (read.of(ready.typed(), today, step)) {
            case Read.Wrong(var problems) ->
                form(ready, ready.typed(), 0, problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var plan) -> usable(ready, plan);
        };
    }

    private Object usable(Ready ready, ReadTheirs.Plan plan) {
        LocalDate asOf = ready.assessment().caseFile().asOf();
        PlanFile file = enters.of(ready.taken(), plan.steps(), plan.agreed(), asOf);
        TaperAnswer answer =
                plans.asIf(ready.draft(), ready.assessment(), Optional.of(file)).answer();
        if (answer instanceof TaperAnswer.NotNeeded) {
            return closed(ready.visit(), ready.here(), answer, Optional.of(ready.typed()))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        TheirShown.Beside beside = besides.of(ready.here(), ready.draft(), ready.assessment(), file, answer);
        boolean isKept = ready.typed().one(TheirField.DO).equals(KEEP);
        return isKept ? keep(ready, plan, file, beside) : shown(ready, plan, file, beside, List.of());
    }

    private static Page shown(
            Ready ready, ReadTheirs.Plan plan, PlanFile file, TheirShown.Beside beside, List<FieldProblem> problems) {
        Optional<Plans.Followed> followed = ready.own().plan();
        return Page.of(
                "theirs/shown",
                ready.visit(),
                new TheirShown(
                        file,
                        ready.taken(),
                        plan.steps(),
                        beside,
                        ready.typed(),
                        followed.map(Plans.Followed::sequence).orElse(0L),
                        followed.filter(each -> !each.plan().hasEnded()).isPresent(),
                        problems,
                        ready.here().token()));
    }

    private Object keep(Ready ready, ReadTheirs.Plan plan, PlanFile file, TheirShown.Beside beside) {
        Optional<Plans.Followed> followed = ready.own().plan();
        if (followed.filter(each -> isSame(each.plan(), file)).isPresent()) return See.other(TODAY);
        String knows = ready.typed().one(TheirField.KNOWS);
        if (beside.isUnknown() && !List.of(Choice.YES, Choice.NO).contains(knows)) {
            return again(ready, plan, file, beside, problem(TheirField.KNOWS, PlanWord.THEIRS_WRONG_KNOWS));
        }
        long seen = followed.map(Plans.Followed::sequence).orElse(0L);
        boolean isSeen = ready.typed().one(TheirField.SEEN).equals(String.valueOf(seen));
        Moment now = days.now(ready.own(), ready.typed());
        if (!isSeen || !plans.take(ready.own(), now, file, seen)) {
            return again(ready, plan, file, beside, problem(TheirField.SEEN, PlanWord.THEIRS_MEANWHILE));
        }
        if (beside.isUnknown() && knows.equals(Choice.YES)) known(ready.here());
        ready.here().readAgain();
        return See.other(TODAY);
    }

    /// Sent twice, or gone back to.
    private static boolean isSame(PlanFile followed, PlanFile file) {
        return followed.id().equals(file.id()) && followed.agreed().equals(file.agreed()) && !followed.hasEnded();
    }

    private static Page again(
            Ready ready, ReadTheirs.Plan plan, PlanFile file, TheirShown.Beside beside, FieldProblem problem) {
        return shown(ready, plan, file, beside, List.of(problem)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private FieldProblem problem(String field, PlanWord word) {
        return new FieldProblem(field, word.in(shelves));
    }

    private static void known(Here here) {
        here.draft().ifPresent(before -> {
            CaseDraft next = before.with(CaseField.CLINICIAN_KNOWS, true);
            if (here.keeps(next, Optional.of(CaseField.CLINICIAN_KNOWS.path()))) here.replace(before, next);
        });
    }
}
