package newleaf.web.week;

import java.util.List;
import java.util.Optional;
import newleaf.care.time.Moment;
import newleaf.documents.Labelled;
import newleaf.intake.CaseField;
import newleaf.web.day.Days;
import newleaf.web.day.Silences;
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

/// `/today/back`: after days without a word, three questions before the plan says an amount: whether kratom is still
/// taken, how much, and when last.
@Controller
public final class BackPages {
    static final String BACK = Silences.TOLD;
    private static final String TODAY = "/today";

    private final Days days;
    private final OpenPlan plans;

    BackPages(Days days, OpenPlan plans) {
        this.days = days;
        this.plans = plans;
    }

    /// Whether kratom is taken these days.
    public enum Takes implements Labelled {
        DAILY(PlanWord.TAKES_DAILY),
        SOME_DAYS(PlanWord.TAKES_SOME_DAYS),
        NONE(PlanWord.TAKES_NONE);

        private final PlanWord words;

        Takes(PlanWord words) {
            this.words = words;
        }

        public PlanWord words() {
            return words;
        }
    }

    /// When it was taken last.
    ///
    /// The hours are the middle of what is said; of "two days ago, or longer" the shortest.
    public enum Last implements Labelled {
        WITHIN_12(PlanWord.LAST_12, Optional.of(6.0)),
        WITHIN_24(PlanWord.LAST_24, Optional.of(18.0)),
        WITHIN_48(PlanWord.LAST_48, Optional.of(36.0)),
        LONGER(PlanWord.LAST_LONGER, Optional.of(48.0)),
        NOT_KNOWN(PlanWord.LAST_NOT_KNOWN, Optional.empty());

        private final PlanWord words;
        private final Optional<Double> hours;

        Last(PlanWord words, Optional<Double> hours) {
            this.words = words;
            this.hours = hours;
        }

        public PlanWord words() {
            return words;
        }
    }

    @GetMapping(BACK)
    Object ask(Visit visit, Own own, Here here) {
        return Page.of("week/back", visit, new BackView(here.typed(), List.of(), unit(own), here.token()));
    }

    private static Optional<String> unit(Own own) {
        return own.plan().map(each -> each.plan().latest().unit().label());
    }

    @PostMapping(BACK)
    Object told(Visit visit, Own own, Here here) {
        Typed typed = here.typed();
        return switch (Told.of(typed)) {
            case Told.Wrong(var problems) ->
                Page.of("week/back", visit, new BackView(typed, problems, unit(own), here.token()))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Told.Usable usable -> told(own, here, usable);
        };
    }

    private Object told(Own own, Here here, Told.Usable told) {
        Optional<CaseDraft> before = here.draft();
        if (before.isEmpty()) return See.other(TODAY);
        CaseDraft next = answered(before.get(), told);
        if (!here.keeps(next, Optional.of(BACK)) || !here.replace(before.get(), next)) return See.other(BACK);
        Moment now = days.now(own, here.typed());
        told.amount().ifPresent(amount -> plans.taken(own, here, now, amount));
        here.readAgain();
        return See.other(TODAY);
    }

    private static CaseDraft answered(CaseDraft before, Told.Usable told) {
        CaseDraft next = told.last()
                .hours
                .map(hours -> before.with(CaseField.HOURS_SINCE_LAST_DOSE, hours))
                .orElseGet(() -> before.without(CaseField.HOURS_SINCE_LAST_DOSE));
        return switch (told.takes()) {
            case DAILY -> next.with(CaseField.STOPPED, false);
            case SOME_DAYS -> next.with(CaseField.STOPPED, false).without(CaseField.DAYS_PER_WEEK);
            case NONE -> next.with(CaseField.STOPPED, true);
        };
    }
}
