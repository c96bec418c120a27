package newleaf.web.form;

import java.util.List;
import java.util.function.Supplier;

/// What was read off a form, or everything that is to be put right. It never tells what was read.
public sealed interface Read<T> {
    record Usable<T>(T said) implements Read<T> {
        @Override
        public String toString() {
            return "Usable";
        }
    }

    record Wrong<T>(List<FieldProblem> problems) implements Read<T> {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /// @param said  made only where nothing is to be put right
    static <T> Read<T> of(List<FieldProblem> problems, Supplier<T> said) {
        return problems.isEmpty() ? new Usable<>(said.get()) : new Wrong<>(problems);
    }

    static <T> Read<T> wrong(FieldProblem problem) {
        return new Wrong<>(List.of(problem));
    }
}
