package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.guidance.Assessment;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.day.WhomToCall;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.helped.AskHelped;
import newleaf.web.helped.HowItWent;
import newleaf.web.member.Own;
import newleaf.web.tonight.Reliefs;

/// Puts together what pages show of somebody's check-ins.
final class DayOf {
    private final DailyItems items;
    private final Answered answered;
    private final WhomToCall whom;
    private final Reliefs reliefs;
    private final KeepOnce keeping;

    DayOf(Shelves shelves, DailyItems items, Answered answered, KeepOnce keeping, WhomToCall whom) {
        this.items = items;
        this.answered = answered;
        this.keeping = keeping;
        this.whom = whom;
        this.reliefs = new Reliefs(shelves);
    }

    /// Whom to call at once.
    List<HelpLine> lines(Own own, HttpServletRequest request) {
        return whom.atOnce(own, request);
    }

    /// As it was written, or blank.
    CheckInForm form(Own own, HttpServletRequest request, Lately lately, LocalDate day) {
        Optional<Typed> written = Lately.said(lately.checkIn(day)).map(CheckInFields::filled);
        Optional<TodayWord> notice = written.map(_ -> TodayWord.CHECK_IN_REPLACES);
        Typed typed = written.orElse(new Typed(Map.of()));
        return form(own, request, lately, day, typed, List.of(), notice, Optional.empty());
    }

    CheckInForm form(
            Own own,
            HttpServletRequest request,
            Lately lately,
            LocalDate day,
            Typed typed,
            List<FieldProblem> problems,
            Optional<TodayWord> notice,
            Optional<SaidDay> there) {
        return new CheckInForm(
                day,
                lately.days(),
                items.groups(),
                typed,
                problems,
                notice,
                there,
                keeping.nameAgain(own, typed),
                lately.checkIn(day).map(Current::sequence).orElse(0L),
                whom.besideANote(own, request),
                FormToken.of(request));
    }

    Saved saved(
            Own own, HttpServletRequest request, Lately lately, SaidDay said, Typed more, List<FieldProblem> problems) {
        List<Alert> alerts = items.card().scored(said.checkIn()).alerts();
        List<Words> now = says(alerts, true);
        List<Words> soon = says(alerts, false);
        return new Saved(
                said,
                heading(said, alerts),
                items.card().total(said.checkIn()).isPresent(),
                now,
                soon,
                alerts.isEmpty() ? List.of() : lines(own, request),
                tonight(own, request, said, AskHelped.Back.SAVED, answered.assessed(own)),
                more,
                problems,
                keeping.name(),
                lately.checkIn(said.day()).map(Current::sequence).orElse(0L),
                FormToken.of(request));
    }

    /// Beside what must not wait, no day is called a quiet or a mild one.
    private TodayWord heading(SaidDay said, List<Alert> alerts) {
        TodayWord heading = items.heading(said.checkIn());
        return alerts.isEmpty() || heading == TodayWord.DAY_SEVERE ? heading : TodayWord.DAY_KEPT;
    }

    private static List<Words> says(List<Alert> alerts, boolean isNow) {
        return alerts.stream()
                .filter(alert -> isNow == (alert.urgency().compareTo(Urgency.URGENT) >= 0))
                .map(Alert::says)
                .toList();
    }

    /// One thing against what bothers most, and how it went before.
    Optional<AskHelped> tonight(
            Own own, HttpServletRequest request, SaidDay said, AskHelped.Back back, Optional<Assessment> assessed) {
        List<String> symptoms = said.bothers().stream()
                .map(SaidDay.Graded::item)
                .map(InstrumentItem::symptoms)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return reliefs.one(symptoms, assessed, HowItWent.of(own))
                .map(offered -> new AskHelped(offered, back, keeping.name(), FormToken.of(request)));
    }

    Optional<SaidDay> said(Lately lately, LocalDate day) {
        return SaidDay.of(lately.checkIn(day), items);
    }

    Optional<SaidDay> lastKept(Lately lately) {
        return SaidDay.of(lately.lastKept(), items);
    }

    @Override
    public String toString() {
        return "DayOf";
    }
}
