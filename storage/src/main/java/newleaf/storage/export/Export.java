package newleaf.storage.export;

import java.time.Instant;
import java.util.List;
import newleaf.care.PersonRecord;
import newleaf.knowledge.words.Language;
import newleaf.storage.problem.FileProblem;

/// A record on its way from one place to another.
///
/// @param made      when it left
/// @param program   the version of the program that wrote it
/// @param language  of the page that people read
public record Export(PersonRecord record, Instant made, String program, Language language) {
    /// The version of this program.
    public static final String THIS_PROGRAM = "0.1.0";

    @Override
    public String toString() {
        return "Export";
    }

    /// What came of reading one.
    public sealed interface Read {
        record Usable(Export export) implements Read {
            @Override
            public String toString() {
                return "Usable";
            }
        }

        /// Every problem at once, none of which repeats what the person wrote.
        record Unusable(List<FileProblem> problems) implements Read {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }
    }
}
