package newleaf.web.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.session.Here;

/// Takes an answer into a draft, but only if the whole case can be read with it: what the command line refuses, the web
/// refuses.
final class TakeAnswer {
    private final Say words;

    TakeAnswer(Say words) {
        this.words = words;
    }

    Entry of(Step step, CaseDraft before, Here here) {
        Typed typed = here.typed();
        Given given = given(step, typed);
        if (given != Given.ANSWERED) return checked(here, step, step.passed(typed, before, given));
        return switch (step.read(typed, before)) {
            case Entry.Refused refused -> refused;
            case Entry.Taken(var next) -> checked(here, step, next.leaving(step.id(), Given.ANSWERED));
        };
    }

    private Entry checked(Here here, Step step, CaseDraft next) {
        return here.read(next)
                .<Entry>map(reading -> switch (reading) {
                    case Reading.Usable(var _) -> new Entry.Taken(next);
                    case Reading.Unusable(var problems) -> new Entry.Refused(inWords(step, problems));
                })
                .orElseGet(() -> Entry.refused(step.fieldOf(step.id()), words.the(JourneyWord.TOO_MUCH)));
    }

    private static Given given(Step step, Typed typed) {
        if (!step.canBePassed()) return Given.ANSWERED;
        return switch (typed.one(StepButtons.FIELD)) {
            case StepButtons.NOT_KNOWN -> Given.NOT_KNOWN;
            case StepButtons.RATHER_NOT_SAY -> Given.RATHER_NOT_SAY;
            default -> Given.ANSWERED;
        };
    }

    /// The reader's problems, each at its field in the person's words.
    private static List<FieldProblem> inWords(Step step, List<Problem> problems) {
        Set<String> fields = new LinkedHashSet<>();
        problems.forEach(problem -> fields.add(step.fieldOf(problem.path())));
        return fields.stream()
                .map(field -> new FieldProblem(field, step.help(field)))
                .toList();
    }
}
