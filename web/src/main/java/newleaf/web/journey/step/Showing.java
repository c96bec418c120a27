package newleaf.web.journey.step;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.number.NumberField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;

/// What a page is shown with: the answers so far, what was just typed where it could not be used, and why not.
public record Showing(CaseDraft draft, Optional<Typed> typed, List<FieldProblem> problems) {
    public Showing {
        problems = List.copyOf(problems);
    }

    public static Showing of(CaseDraft draft) {
        return new Showing(draft, Optional.empty(), List.of());
    }

    /// What stands in a field: what was just typed, else what was answered before.
    public String text(String field, String before) {
        return typed.map(each -> each.one(field)).orElse(before);
    }

    public boolean isChosen(String field, String value, boolean before) {
        return typed.map(each -> each.has(field, value)).orElse(before);
    }

    public NumberField number(String field, Words label, String before) {
        return new NumberField(
                field, label, Optional.empty(), text(field, before), new NumberField.Unit.InLabel(), error(field));
    }

    public Optional<Words> error(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldProblem::words)
                .findFirst();
    }

    public boolean isAboutSomeoneElse() {
        return draft.isAboutSomeoneElse();
    }

    @Override
    public String toString() {
        return "Showing";
    }
}
