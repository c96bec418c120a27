package newleaf.web.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.sure.Sure;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.member.Own;

/// Reflections with the notes that somebody keeps of them. Templates `recovery/ways` and `recovery/home`.
///
/// @param said  what the cards say beside them
/// @param back  the page it stands on
public record Ways(
        Map<Reflection.Path, List<Noted>> paths,
        List<Said> said,
        Optional<RecoveryWord> notice,
        List<FieldProblem> problems,
        String back,
        FormToken token) {
    public Ways {
        paths = Map.copyOf(paths);
        said = List.copyOf(said);
        problems = List.copyOf(problems);
    }

    /// What a card says, and how sure it is.
    public record Said(Words words, Sure sure) {}

    /// A reflection and the note of it.
    ///
    /// @param note   the note of the record
    /// @param shown  in the field: as it was typed where it is to be put right
    /// @param entry  names the entry that is made of it
    /// @param id     by which the note is taken back
    /// @param seen   sequence of the note it was shown with, 0 for none
    public record Noted(
            Reflection reflection,
            Optional<String> note,
            String shown,
            Optional<Words> error,
            String entry,
            Optional<String> id,
            long seen) {
        @Override
        public String toString() {
            return "Noted";
        }
    }

    /// The note of each, by the name under which it is kept.
    static Map<String, Current> notes(Own own) {
        return own.of(Kind.LESSON_DONE).current().stream()
                .filter(each -> each.content() instanceof LessonDone)
                .collect(Collectors.toMap(
                        each -> ((LessonDone) each.content()).lesson(),
                        each -> each,
                        (one, other) -> one.sequence() > other.sequence() ? one : other));
    }

    public List<Noted> on(Reflection.Path path) {
        return paths.getOrDefault(path, List.of());
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "Ways";
    }
}
