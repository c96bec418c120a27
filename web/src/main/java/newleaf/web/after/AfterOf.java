package newleaf.web.after;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.knowledge.Shelves;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.sure.Sure;
import newleaf.web.component.text.TextField;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.tonight.Relief;
import newleaf.web.tonight.Reliefs;

/// Puts together the page of the last dose.
final class AfterOf {
    private final Shelves shelves;
    private final FollowUps followUps;
    private final Answered answered;
    private final KeepOnce keeping;
    private final Reliefs reliefs;
    private final FirstOfAll first;
    private final LookScores scores;

    AfterOf(Shelves shelves, FollowUps followUps, Answered answered, KeepOnce keeping, LookScores scores) {
        this.shelves = shelves;
        this.followUps = followUps;
        this.answered = answered;
        this.keeping = keeping;
        this.reliefs = new Reliefs(shelves);
        this.first = FirstOfAll.of(shelves);
        this.scores = scores;
    }

    List<Look> looks(Own own, Lately lately) {
        return LastDose.of(own)
                .map(last -> followUps.of(own, last, lately.today()))
                .orElse(List.of());
    }

    After of(
            Own own,
            HttpServletRequest request,
            Lately lately,
            Typed typed,
            List<FieldProblem> problems,
            Optional<AfterNotice> notice) {
        Optional<LastDose> last = LastDose.of(own);
        Optional<Proposed> proposed = last.isPresent() ? Optional.empty() : Proposed.of(own, lately);
        List<Look> looks = looks(own, lately);
        return new After(
                lately.today(),
                last,
                field(typed, last, proposed, problems),
                proposed,
                first,
                looks,
                looks.stream()
                        .filter(Look::isDue)
                        .findFirst()
                        .map(look -> new LookForm(look, typed, problems, keeping.name())),
                last.map(each -> scores.of(own, each, looks)),
                last.filter(each -> each.isOvertaken(lately)).isPresent(),
                expect(own, lately, last),
                Sure.of(followUps.card().head()),
                notice.map(AfterNotice::words),
                problems,
                keeping.name(),
                last.map(LastDose::entry).map(Current::sequence).orElse(0L),
                FormToken.of(request));
    }

    private TextField field(
            Typed typed, Optional<LastDose> last, Optional<Proposed> proposed, List<FieldProblem> problems) {
        String there = last.map(LastDose::day)
                .or(() -> proposed.map(Proposed::day))
                .map(Object::toString)
                .orElse("");
        String shown = typed.one(ReadAfter.DAY).isEmpty() ? there : typed.one(ReadAfter.DAY);
        TextField field = TextField.of(ReadAfter.DAY, AfterWord.DAY.in(shelves))
                .hinting(AfterWord.DAY_HINT.in(shelves))
                .as(TextField.Kind.DATE)
                .typed(shown);
        return new ErrorSummary(problems)
                .at(ReadAfter.DAY)
                .map(field::withError)
                .orElse(field);
    }

    private List<Relief.Fold> expect(Own own, Lately lately, Optional<LastDose> last) {
        return last.filter(each -> !each.isOvertaken(lately))
                .map(each -> reliefs.during(
                        SinceLast.hours(each, lately), answered.caseFile(own).map(answered::assessed)))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return "AfterOf";
    }
}
