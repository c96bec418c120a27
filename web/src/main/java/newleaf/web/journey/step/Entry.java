package newleaf.web.journey.step;

import java.util.List;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;
import newleaf.web.journey.draft.CaseDraft;

/// What came of reading a form.
public sealed interface Entry {
    /// It can be put into the draft; whether the case then holds is for `Intake` to say.
    record Taken(CaseDraft draft) implements Entry {}

    /// Something is to be put right first.
    record Refused(List<FieldProblem> problems) implements Entry {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static Entry refused(String field, Words words) {
        return new Refused(List.of(new FieldProblem(field, words)));
    }
}
