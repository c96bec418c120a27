package newleaf.web.prevention;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.EachLanguage;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.sure.Sure;
import newleaf.web.component.text.TextField;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Puts together the help sheet of if-then plans.
final class ShowIfThens {
    private final Shelves shelves;
    private final ShowPlan show;
    private final EachLanguage each;

    ShowIfThens(Shelves shelves, ShowPlan show) {
        this.shelves = shelves;
        this.show = show;
        this.each = new EachLanguage(shelves);
    }

    IfThenForm blank(Own own, HttpServletRequest request, Optional<PreventionNotice> notice) {
        return form(own, request, new Typed(Map.of()), List.of(), notice);
    }

    IfThenForm form(
            Own own,
            HttpServletRequest request,
            Typed typed,
            List<FieldProblem> problems,
            Optional<PreventionNotice> notice) {
        OwnPlan there = OwnPlan.of(own);
        List<IfThen> active = there.plan().ifThens();
        boolean isFull = active.size() == PreventionPlan.MOST_IF_THENS;
        return new IfThenForm(
                active,
                radios(ReadPlan.IF, PreventionWord.IF_ASK, shelves.words(WordGroup.PREVENTION_IF), typed, problems),
                own(ReadPlan.IF_OWN, typed),
                radios(
                        ReadPlan.THEN,
                        PreventionWord.THEN_ASK,
                        shelves.words(WordGroup.PREVENTION_THEN),
                        typed,
                        problems),
                own(ReadPlan.THEN_OWN, typed),
                isFull ? Optional.of(letGo(active, typed, problems)) : Optional.empty(),
                Sure.of(shelves.wordsCard(WordGroup.PREVENTION_IF).head()),
                problems,
                show.sent(request, there, notice));
    }

    private RadioGroup radios(
            String field, PreventionWord question, Map<String, Words> picks, Typed typed, List<FieldProblem> problems) {
        return wrong(RadioGroup.of(field, question.in(shelves), Choice.of(picks, typed.one(field))), problems);
    }

    private RadioGroup letGo(List<IfThen> active, Typed typed, List<FieldProblem> problems) {
        List<Choice> choices = IntStream.range(0, active.size())
                .mapToObj(which -> Choice.of(String.valueOf(which), said(active.get(which), each))
                        .chosenWhen(typed.one(ReadPlan.LET_GO).equals(String.valueOf(which))))
                .toList();
        return wrong(RadioGroup.of(ReadPlan.LET_GO, PreventionWord.LET_GO_ASK.in(shelves), choices), problems);
    }

    private static RadioGroup wrong(RadioGroup group, List<FieldProblem> problems) {
        return new ErrorSummary(problems).at(group.name()).map(group::withError).orElse(group);
    }

    private TextField own(String field, Typed typed) {
        return TextField.of(field, PreventionWord.OR_OWN.in(shelves))
                .upTo(ReadPlan.LONGEST)
                .typed(typed.one(field));
    }

    static Words said(IfThen said, EachLanguage each) {
        return each.of(wording -> wording.say(PreventionWord.IF) + " " + said.when() + ", "
                + wording.say(PreventionWord.THEN) + " " + said.then() + ".");
    }

    @Override
    public String toString() {
        return "ShowIfThens";
    }
}
