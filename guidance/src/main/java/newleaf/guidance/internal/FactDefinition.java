package newleaf.guidance.internal;

import java.util.Set;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.documents.Truth;

/// A named function over the case.
record FactDefinition(String name, FactType type, Function<Subject, Fact> read) {
    static FactDefinition truth(String name, Function<Subject, Answer<Boolean>> answer, String path) {
        return of(name, FactType.TRUTH, answer, path);
    }

    static FactDefinition number(String name, Function<Subject, Answer<Double>> answer, String path) {
        return of(name, FactType.NUMBER, answer, path);
    }

    static FactDefinition text(String name, Function<Subject, Answer<String>> answer, String path) {
        return of(name, FactType.TEXT, answer, path);
    }

    /// A measurement or score. One that was not taken compares as false with everything, so no rule waits for it.
    static FactDefinition measured(String name, Function<Subject, Answer<Double>> answer) {
        return new FactDefinition(
                name,
                FactType.NUMBER,
                subject -> Fact.known(name, answer.apply(subject).known().orElse(Double.NaN)));
    }

    static FactDefinition truth(String name, Function<Subject, Truth> truth, Function<Subject, Set<String>> missing) {
        return new FactDefinition(name, FactType.TRUTH, subject -> switch (truth.apply(subject)) {
            case YES -> Fact.known(name, true);
            case NO -> Fact.known(name, false);
            case NOT_KNOWN -> Fact.notKnown(name, missing.apply(subject));
        });
    }

    /// What someone said without being asked for it. Not said, no rule waits for it.
    static FactDefinition said(String name, Function<Subject, Truth> truth) {
        return new FactDefinition(name, FactType.TRUTH, subject -> Fact.known(name, truth.apply(subject) == Truth.YES));
    }

    private static <T> FactDefinition of(String name, FactType type, Function<Subject, Answer<T>> answer, String path) {
        return new FactDefinition(name, type, subject -> switch (answer.apply(subject)) {
            case Answer.Known<T>(var value) -> Fact.known(name, value);
            case Answer.NotKnown<T>() -> Fact.notKnown(name, Set.of(path));
        });
    }
}
