package newleaf.web.prevention;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.care.content.Reason;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.sure.Sure;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.WhomToCall;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Puts together the page of a plan and the form of a part.
final class ShowPlan {
    private final Shelves shelves;
    private final Picks picks;
    private final Reviews reviews;
    private final WhomToCall whom;
    private final KeepOnce keeping;

    ShowPlan(Shelves shelves, Reviews reviews, WhomToCall whom, KeepOnce keeping) {
        this.shelves = shelves;
        this.picks = new Picks(shelves);
        this.reviews = reviews;
        this.whom = whom;
        this.keeping = keeping;
    }

    Prevention plan(Own own, HttpServletRequest request, LocalDate today, Optional<PreventionNotice> notice) {
        OwnPlan there = OwnPlan.of(own);
        return new Prevention(
                there.plan(),
                Near.of(own, there.of(ShownPart.PEOPLE)),
                reasons(own, there),
                SaidCard.EVIDENCE_LOST_TOLERANCE.evidence(shelves),
                whom.atOnce(own, request),
                Sure.of(shelves.wordsCard(WordGroup.PREVENTION).head()),
                reviews.isDue(there, today),
                reviews.next(there, today),
                sent(request, there, notice));
    }

    private static List<String> reasons(Own own, OwnPlan there) {
        Stream<String> kept = own.of(Kind.REASON).current().stream()
                .map(Current::content)
                .filter(Reason.class::isInstance)
                .map(each -> ((Reason) each).words());
        return Stream.concat(kept, there.plan().of(Part.REASONS).stream())
                .distinct()
                .toList();
    }

    Sent sent(HttpServletRequest request, OwnPlan there, Optional<PreventionNotice> notice) {
        return new Sent(notice, keeping.name(), there.seen(), FormToken.of(request));
    }

    Map<String, Words> picks(Own own, ShownPart part) {
        return picks.of(own, part);
    }

    /// As the plan has it.
    PartForm part(Own own, HttpServletRequest request, ShownPart part) {
        List<String> texts = OwnPlan.of(own).of(part);
        Map<String, Words> all = picks.of(own, part);
        List<Choice> choices = all.entrySet().stream()
                .map(pick -> Choice.of(pick.getKey(), pick.getValue()).chosenWhen(Picks.isIn(texts, pick.getValue())))
                .toList();
        return form(own, request, part, choices, String.join("\n", Picks.own(texts, all)), List.of(), Optional.empty());
    }

    /// As it was sent.
    PartForm part(
            Own own,
            HttpServletRequest request,
            ShownPart part,
            List<FieldProblem> problems,
            Optional<PreventionNotice> notice) {
        Typed typed = Typed.of(request.getParameterMap());
        List<Choice> choices = picks.of(own, part).entrySet().stream()
                .map(pick ->
                        Choice.of(pick.getKey(), pick.getValue()).chosenWhen(typed.has(ReadPlan.PICK, pick.getKey())))
                .toList();
        return form(own, request, part, choices, typed.one(ReadPlan.OWN), problems, notice);
    }

    private PartForm form(
            Own own,
            HttpServletRequest request,
            ShownPart part,
            List<Choice> choices,
            String words,
            List<FieldProblem> problems,
            Optional<PreventionNotice> notice) {
        CheckboxList list = CheckboxList.of(ReadPlan.PICK, part.question().in(shelves), choices)
                .hinting(PreventionWord.PICK.in(shelves));
        CheckboxList shown = new ErrorSummary(problems)
                .at(ReadPlan.PICK)
                .map(list::withError)
                .orElse(list);
        return new PartForm(
                part,
                Optional.of(shown).filter(_ -> !choices.isEmpty()),
                words,
                part.list().map(group -> Sure.of(shelves.wordsCard(group).head())),
                part == ShownPart.SAFETY ? whom.atOnce(own, request) : List.of(),
                problems,
                sent(request, OwnPlan.of(own), notice));
    }

    @Override
    public String toString() {
        return "ShowPlan";
    }
}
