package newleaf.web.journey.step.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.intake.AnswerKind.Bounded;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.component.number.NumberField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;

/// One number, or a few that are measured together.
record Numbers(CaseField<?> field, Asked asked, List<Field<?>> numbers, Words nothing, Optional<Words> hint)
        implements FieldStep {
    Numbers {
        numbers = List.copyOf(numbers);
    }

    /// One number.
    ///
    /// @param help  what to write instead: names the least and the most
    record Field<T>(CaseField<T> field, Bounded<T> bounds, Words label, Words help) {
        String path() {
            return field.path();
        }

        /// The draft with what was typed; empty when the field cannot hold it.
        Optional<CaseDraft> read(String typed, CaseDraft draft) {
            return NumberText.span(typed).flatMap(bounds::of).map(answer -> draft.with(field, answer));
        }

        Optional<String> said(CaseDraft draft) {
            return draft.answer(field).map(bounds::span).map(NumberText::shown);
        }
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(question(showing.isAboutSomeoneElse())));
        hint.ifPresent(words -> pieces.add(new Piece.Sentence(words)));
        for (Field<?> field : numbers) {
            pieces.add(new Piece.Amount(shown(field, field.label(), showing)));
        }
        return pieces;
    }

    /// A single number: the question is its label, and what it counts stands behind it.
    @Override
    public List<Piece> beside(Showing showing) {
        Field<?> only = numbers.getFirst();
        NumberField field = shown(only, question(showing.isAboutSomeoneElse()), showing)
                .in(new NumberField.Unit.Fixed(only.label()));
        return List.of(new Piece.Amount(hint.map(field::hinting).orElse(field)));
    }

    private static NumberField shown(Field<?> field, Words label, Showing showing) {
        return showing.number(field.path(), label, field.said(showing.draft()).orElse(""));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        CaseDraft next = cleared(draft);
        List<FieldProblem> problems = new ArrayList<>();
        boolean isAnyTyped = false;
        for (Field<?> field : numbers) {
            String text = typed.one(field.path());
            if (text.isEmpty()) continue;
            isAnyTyped = true;
            Optional<CaseDraft> taken = field.read(text, next);
            if (taken.isPresent()) next = taken.get();
            else problems.add(new FieldProblem(field.path(), field.help()));
        }
        if (!isAnyTyped) return Entry.refused(numbers.getFirst().path(), nothing);
        return problems.isEmpty() ? new Entry.Taken(next) : new Entry.Refused(problems);
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        CaseDraft next = draft;
        for (Field<?> field : numbers) next = next.without(field.field());
        return next;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return numbers.stream()
                .flatMap(field -> field.said(draft).map(text -> Fill.in(field.label(), ": " + text)).stream())
                .toList();
    }

    @Override
    public Words help(String field) {
        return numbers.stream()
                .filter(each -> each.path().equals(field))
                .map(Field::help)
                .findFirst()
                .orElse(nothing);
    }

    @Override
    public String fieldOf(String path) {
        return numbers.stream()
                .map(Field::path)
                .filter(path::startsWith)
                .findFirst()
                .orElse(numbers.getFirst().path());
    }
}
