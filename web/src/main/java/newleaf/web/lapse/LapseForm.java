package newleaf.web.lapse;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;

/// The page of a lapse: first what keeps safe, then its form, then those of before. Template `lapse/lapse`.
///
/// @param notice  said above the form
/// @param crisis  the number beside the note
/// @param seen    the sequence of the last entry about a lapse, 0 for none
public record LapseForm(
        FirstOfAll first,
        Questions questions,
        Typed typed,
        List<FieldProblem> problems,
        Optional<LapseWord> notice,
        List<PastLapse> past,
        List<HelpLine> crisis,
        String entry,
        long seen,
        FormToken token) {
    public LapseForm {
        problems = List.copyOf(problems);
        past = List.copyOf(past);
        crisis = List.copyOf(crisis);
    }

    /// What is asked.
    public record Questions(
            RadioGroup when,
            TextField firstDay,
            RadioGroup length,
            TextField lastDay,
            NumberField most,
            RadioGroup which,
            CheckboxList around) {
        @Override
        public String toString() {
            return "Questions";
        }
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public Optional<Words> problem(String field) {
        return errors().at(field);
    }

    @Override
    public String toString() {
        return "LapseForm";
    }
}
