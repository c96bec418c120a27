package newleaf.web.take;

import java.util.List;
import java.util.Optional;
import newleaf.documents.tree.Problem;
import newleaf.report.sheet.TakeWord;
import newleaf.web.form.FormToken;

/// The page on which a file is opened again. Template `take/open`.
///
/// @param refusal   why nothing was opened
/// @param problems  what is wrong in the file, each with its place in it
public record Opening(FormToken token, Optional<TakeWord> refusal, List<Problem> problems) {
    public Opening {
        problems = List.copyOf(problems);
    }

    static Opening asking(FormToken token) {
        return new Opening(token, Optional.empty(), List.of());
    }

    static Opening refused(FormToken token, TakeWord why, List<Problem> problems) {
        return new Opening(token, Optional.of(why), problems);
    }

    @Override
    public String toString() {
        return "Opening";
    }
}
