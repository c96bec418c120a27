package newleaf.web.lapse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.day.WhomToCall;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Puts together the page of a lapse.
final class ShowLapse {
    private final Shelves shelves;
    private final AskLapse ask;
    private final HasStopped stopped;
    private final Answered answered;
    private final WhomToCall whom;
    private final KeepOnce keeping;

    ShowLapse(Shelves shelves, HasStopped stopped, Answered answered, WhomToCall whom, KeepOnce keeping) {
        this.shelves = shelves;
        this.ask = new AskLapse(shelves);
        this.stopped = stopped;
        this.answered = answered;
        this.whom = whom;
        this.keeping = keeping;
    }

    LapseForm blank(Own own, HttpServletRequest request, Lately lately, Optional<LapseWord> notice) {
        return form(own, request, lately, new Typed(Map.of()), List.of(), notice);
    }

    LapseForm form(
            Own own,
            HttpServletRequest request,
            Lately lately,
            Typed typed,
            List<FieldProblem> problems,
            Optional<LapseWord> notice) {
        History history = own.of(Kind.LAPSE);
        boolean isOfThePast = !typed.one(LapseFields.OF).isEmpty();
        Typed ofTheNew = isOfThePast ? new Typed(Map.of()) : typed;
        return new LapseForm(
                first(own, request, lately),
                ask.of(answered.caseFile(own), ofTheNew, problems),
                ofTheNew,
                problems,
                notice,
                past(history, typed, problems),
                whom.besideANote(own, request),
                keeping.name(),
                latest(history),
                FormToken.of(request));
    }

    private FirstOfAll first(Own own, HttpServletRequest request, Lately lately) {
        return new FirstOfAll(
                stopped.before(lately.today(), own, lately),
                SaidCard.TOLERANCE_LOST.rule(shelves),
                SaidCard.COMFORT_URGE_AFTER_TAKING_SOME.comfort(shelves),
                whom.inAnEmergency(own, request),
                whom.toTalk(own, request));
    }

    static long latest(History history) {
        return history.entries().stream().mapToLong(Kept::sequence).max().orElse(0);
    }

    /// The latest first.
    private List<PastLapse> past(History history, Typed typed, List<FieldProblem> problems) {
        return lapses(history)
                .sorted(Comparator.comparing((Current each) -> lapse(each).from())
                        .reversed())
                .map(each -> past(each, typed, problems))
                .toList();
    }

    private PastLapse past(Current entry, Typed typed, List<FieldProblem> problems) {
        Lapse lapse = lapse(entry);
        String id = entry.id().toString();
        boolean isTyped = typed.one(LapseFields.OF).equals(id);
        return new PastLapse(
                id,
                entry.sequence(),
                lapse,
                keeping.name(),
                isTyped
                        ? typed.one(LapseFields.ENDED)
                        : lapse.to().map(Object::toString).orElse(""),
                isTyped ? typed.one(LapseFields.LEARNT) : lapse.learnt().orElse(""),
                new ErrorSummary(problems).at(PastPages.field(id)));
    }

    static Stream<Current> lapses(History history) {
        return history.current().stream().filter(each -> each.content() instanceof Lapse);
    }

    static Lapse lapse(Current entry) {
        return (Lapse) entry.content();
    }

    @Override
    public String toString() {
        return "ShowLapse";
    }
}
