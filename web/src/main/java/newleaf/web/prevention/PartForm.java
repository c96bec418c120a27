package newleaf.web.prevention;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.sure.Sure;
import newleaf.web.form.FieldProblem;

/// The form of one part. Template `prevention/part`.
///
/// @param picks  empty where there is nothing to pick
/// @param own    one thing on each line
/// @param sure   what the list rests on
/// @param lines  whom to call before anything else; none but for dark thoughts
public record PartForm(
        ShownPart part,
        Optional<CheckboxList> picks,
        String own,
        Optional<Sure> sure,
        List<HelpLine> lines,
        List<FieldProblem> problems,
        Sent sent) {
    public PartForm {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public Optional<Words> problem(String field) {
        return errors().at(field);
    }

    @Override
    public String toString() {
        return "PartForm";
    }
}
