package newleaf.web.journey.step.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.number.NumberField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;

/// One number, or a few that are measured together.
record Numbers(String id, Asked asked, List<Field> numbers, Words nothing, Optional<Words> hint) implements Step {
    Numbers {
        numbers = List.copyOf(numbers);
    }

    /// One number.
    ///
    /// @param path      in the case
    /// @param help      what to write instead: names the least and the most
    /// @param isSpan    whether it may be a range
    record Field(String path, Words label, Words help, boolean isSpan) {
        Optional<Object> read(String typed) {
            return isSpan ? NumberText.span(typed) : NumberText.number(typed).map(Object.class::cast);
        }
    }

    @Override
    public Words question(boolean isAboutSomeoneElse) {
        return asked.in(isAboutSomeoneElse);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(question(showing.isAboutSomeoneElse())));
        hint.ifPresent(words -> pieces.add(new Piece.Sentence(words)));
        for (Field field : numbers) {
            pieces.add(new Piece.Amount(shown(field, field.label(), showing)));
        }
        return pieces;
    }

    /// A single number: the question is its label, and what it counts stands behind it.
    @Override
    public List<Piece> beside(Showing showing) {
        Field only = numbers.getFirst();
        NumberField field = shown(only, question(showing.isAboutSomeoneElse()), showing)
                .in(new NumberField.Unit.Fixed(only.label()));
        return List.of(new Piece.Amount(hint.map(field::hinting).orElse(field)));
    }

    private static NumberField shown(Field field, Words label, Showing showing) {
        String before =
                showing.draft().value(field.path()).map(NumberText::shown).orElse("");
        return new NumberField(
                field.path(),
                label,
                Optional.empty(),
                showing.text(field.path(), before),
                new NumberField.Unit.InLabel(),
                showing.error(field.path()));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        CaseDraft next = cleared(draft);
        List<FieldProblem> problems = new ArrayList<>();
        boolean isAnyTyped = false;
        for (Field field : numbers) {
            String text = typed.one(field.path());
            if (text.isEmpty()) continue;
            isAnyTyped = true;
            Optional<Object> number = field.read(text);
            if (number.isPresent()) next = next.with(field.path(), number.get());
            else problems.add(new FieldProblem(field.path(), field.help()));
        }
        if (!isAnyTyped) return Entry.refused(numbers.getFirst().path(), nothing);
        return problems.isEmpty() ? new Entry.Taken(next) : new Entry.Refused(problems);
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        CaseDraft next = draft;
        for (Field field : numbers) next = next.without(field.path());
        return next;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return numbers.stream()
                .flatMap(field ->
                        draft
                                .value(field.path())
                                .map(value -> Fill.in(field.label(), ": " + NumberText.shown(value)))
                                .stream())
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
