package newleaf.web.again;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Attempt;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;

/// Reads the form before another attempt. All of it may be left blank.
final class ReadAttempt {
    static final String STILL = "still";
    static final String DIFFERENT = "different";
    static final String TOLD = "told";
    static final String SKIP = "skip";
    private static final int LONGEST_WORDS = 4000;

    private final Shelves shelves;

    ReadAttempt(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Skipped, it keeps that it was asked.
    Read<Attempt> of(Typed typed) {
        if (!typed.one(SKIP).isEmpty()) {
            return new Read.Usable<>(new Attempt(Optional.empty(), Optional.empty(), List.of()));
        }
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Attempt.Still> still = Labelled.of(SecondAttempt.stills(), typed.one(STILL));
        if (still.isEmpty() && !typed.one(STILL).isEmpty()) problems.add(problem(STILL, AgainWord.WRONG_ANSWER));
        Optional<String> different = Optional.of(typed.one(DIFFERENT)).filter(each -> !each.isEmpty());
        if (different.filter(each -> each.length() > LONGEST_WORDS).isPresent()) {
            problems.add(problem(DIFFERENT, AgainWord.WRONG_WORDS));
        }
        List<Attempt.Told> told = told(typed, problems);
        return Read.of(problems, () -> new Attempt(still, different, told));
    }

    private List<Attempt.Told> told(Typed typed, List<FieldProblem> problems) {
        List<String> labels = typed.all(TOLD).stream().distinct().toList();
        List<Attempt.Told> told = labels.stream()
                .flatMap(label -> Labelled.of(SecondAttempt.tolds(), label).stream())
                .sorted()
                .toList();
        boolean isBoth = told.contains(Attempt.Told.NOBODY) && told.size() > 1;
        if (isBoth) problems.add(problem(TOLD, AgainWord.WRONG_NOBODY));
        if (told.size() != labels.size()) problems.add(problem(TOLD, AgainWord.WRONG_ANSWER));
        return told;
    }

    static Typed filled(Attempt attempt) {
        Map<String, List<String>> fields = new HashMap<>();
        attempt.still().ifPresent(still -> fields.put(STILL, List.of(still.label())));
        attempt.different().ifPresent(words -> fields.put(DIFFERENT, List.of(words)));
        fields.put(TOLD, attempt.told().stream().map(Attempt.Told::label).toList());
        return new Typed(fields);
    }

    private FieldProblem problem(String field, AgainWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ReadAttempt";
    }
}
