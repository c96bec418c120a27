package newleaf.web.journey.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;

/// A few short questions on one page. Each stays a question of its own in the case, with a page of its own for changing
/// its answer. "I don't know" keeps what was answered and leaves the rest open.
///
/// @param opening  what is read first, such as an amount that was typed before
record Together(
        String id,
        Words heading,
        Optional<Words> hint,
        Words help,
        List<Step> parts,
        Function<CaseDraft, List<Piece>> opening)
        implements Step {
    static final String PREFIX = "together/";

    Together {
        parts = List.copyOf(parts);
    }

    /// Without the hint, where the questions speak for themselves.
    Together plain() {
        return new Together(id, heading, Optional.empty(), help, parts, opening);
    }

    Together opening(Function<CaseDraft, List<Piece>> first) {
        return new Together(id, heading, hint, help, parts, first);
    }

    boolean holds(String step) {
        return parts.stream().anyMatch(part -> part.id().equals(step));
    }

    /// Whether it is the page for this question: none of its questions was left yet.
    boolean isDue(CaseDraft draft) {
        return asked(draft).stream().noneMatch(part -> draft.hasLeft(part.id()));
    }

    /// The questions that make sense for who is here.
    private List<Step> asked(CaseDraft draft) {
        return parts.stream().filter(part -> !Absurd.is(part.id(), draft)).toList();
    }

    @Override
    public Asked asked() {
        return Asked.same(heading);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading(heading)));
        hint.map(Piece.Sentence::new).ifPresent(pieces::add);
        pieces.addAll(opening.apply(showing.draft()));
        asked(showing.draft()).forEach(part -> pieces.addAll(part.beside(showing)));
        return pieces;
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        CaseDraft next = draft.leaving(id, Given.ANSWERED);
        List<FieldProblem> problems = new ArrayList<>();
        for (Step part : asked(draft)) {
            switch (part.read(typed, next)) {
                case Entry.Taken(var taken) -> next = taken.leaving(part.id(), Given.ANSWERED);
                case Entry.Refused(var wrong) -> problems.addAll(wrong);
            }
        }
        return problems.isEmpty() ? new Entry.Taken(next) : new Entry.Refused(problems);
    }

    @Override
    public CaseDraft passed(Typed typed, CaseDraft draft, Given how) {
        CaseDraft next = draft.leaving(id, how);
        for (Step part : asked(draft)) {
            next = part.read(typed, next) instanceof Entry.Taken(var taken)
                    ? taken.leaving(part.id(), Given.ANSWERED)
                    : part.cleared(next).leaving(part.id(), how);
        }
        return next;
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        CaseDraft next = draft;
        for (Step part : asked(draft)) next = part.cleared(next);
        return next;
    }

    @Override
    public boolean canBePassed() {
        return parts.stream().anyMatch(Step::canBePassed);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return parts.stream().flatMap(part -> part.said(draft).stream()).toList();
    }

    @Override
    public Words help(String field) {
        return parts.stream()
                .filter(part -> part.fieldOf(field).equals(field) && part.id().equals(field))
                .findFirst()
                .map(part -> part.help(field))
                .orElse(help);
    }

    @Override
    public String fieldOf(String path) {
        return parts.stream()
                .map(Step::id)
                .filter(path::startsWith)
                .findFirst()
                .orElse(parts.getFirst().id());
    }
}
