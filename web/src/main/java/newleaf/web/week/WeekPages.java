package newleaf.web.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Week;
import newleaf.documents.Labelled;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.intake.CaseField;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.plan.OpenPlan;
import newleaf.web.plan.OpenPlan.Opened;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/week`: what changes this week and why, the person's own word on it, and what is new. A door that closes by
/// what is said here stops the plan in that same answer.
@Controller
public final class WeekPages {
    public static final String WEEK = "/today/week";
    static final String WORD = WEEK + "/word";
    static final String SAID = "word";
    private static final String RESULT = "/report";

    private final Days days;
    private final OpenPlan plans;
    private final KeepOnce keeping;

    WeekPages(Days days, OpenPlan plans, KeepOnce keeping) {
        this.days = days;
        this.plans = plans;
        this.keeping = keeping;
    }

    @GetMapping(WEEK)
    Page week(Visit visit, Own own, Here here) {
        return Page.of("week/week", visit, view(own, here, false));
    }

    private WeekView view(Own own, Here here, boolean isWrong) {
        Lately lately = days.of(own, new Typed(Map.of()));
        Optional<Opened> opened = plans.of(own, here, lately.now());
        return new WeekView(
                lately.today(),
                opened.flatMap(Opened::carried),
                opened.map(each -> each.answer().reasons()).orElse(List.of()),
                opened.map(Opened::file),
                WeekBehind.of(lately),
                lately.week(lately.today()).filter(Week::nothing).isPresent(),
                isWrong,
                keeping.name(),
                keeping.name(),
                here.token());
    }

    /// Hold, slow, go on, and how these days were.
    @PostMapping(WORD)
    Object word(Own own, Here here) {
        Labelled.of(List.of(OwnWord.values()), here.typed().one(SAID)).ifPresent(word -> keep(own, here, word.week()));
        return See.other(WEEK);
    }

    @PostMapping(WEEK)
    Object said(Visit visit, Own own, Here here) {
        Optional<Week> said = Novelty.typed(here.typed());
        if (said.isEmpty()) {
            return Page.of("week/week", visit, view(own, here, true)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keep(own, here, said.get());
        if (said.get().changed().contains(Week.Change.PREGNANCY)) pregnant(here);
        here.readAgain();
        return See.other(next(own, here, said.get()));
    }

    /// "Or maybe" counts as yes: it can be taken back among the answers.
    private static void pregnant(Here here) {
        here.draft().ifPresent(before -> {
            CaseDraft next = before.with(CaseField.PREGNANT, true);
            if (here.keeps(next, Optional.of(CaseField.PREGNANT.path()))) here.replace(before, next);
        });
    }

    private String next(Own own, Here here, Week said) {
        if (said.nothing()) return WEEK;
        boolean isClosed = plans.of(own, here, days.now(own, here.typed()))
                .filter(opened -> opened.answer() instanceof TaperAnswer.NeedsClinician)
                .isPresent();
        List<Week.Change> more = new ArrayList<>(said.changed());
        more.remove(Week.Change.PREGNANCY);
        return isClosed && more.isEmpty() ? RESULT : NewsPages.NEWS;
    }

    private void keep(Own own, Here here, Week week) {
        keeping.add(own, here.typed(), days.now(own, here.typed()), week);
        here.readAgain();
    }
}
