package newleaf.web.after;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.care.content.FollowUp;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;

/// The form of a look back that is due. Template `after/look`.
///
/// @param typed  as it was sent, where it is shown again
/// @param entry  names the entry that is made of it
public record LookForm(Look look, Typed typed, List<FieldProblem> problems, String entry) {
    public LookForm {
        problems = List.copyOf(problems);
    }

    public static List<Integer> hows() {
        return IntStream.rangeClosed(FollowUp.HARDEST, FollowUp.BEST).boxed().toList();
    }

    public static AfterWord how(int how) {
        return switch (how) {
            case 1 -> AfterWord.HOW_1;
            case 2 -> AfterWord.HOW_2;
            case 3 -> AfterWord.HOW_3;
            case 4 -> AfterWord.HOW_4;
            default -> AfterWord.HOW_5;
        };
    }

    public Optional<Words> problem(String field) {
        return new ErrorSummary(problems).at(field);
    }

    @Override
    public String toString() {
        return "LookForm";
    }
}
