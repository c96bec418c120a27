package newleaf.documents;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// An answer, or the plain fact that there is none. Never prints what was answered.
public sealed interface Answer<T> {
    /// Something was answered.
    record Known<T>(T value) implements Answer<T> {
        @Override
        public String toString() {
            return "known";
        }
    }

    /// Nobody asked, nobody knows, or nobody wants to say. It never means no.
    record NotKnown<T>() implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Answer<T> notKnown() {
        return new NotKnown<>();
    }

    static <T> Answer<T> from(Optional<T> value) {
        return value.<Answer<T>>map(Known::new).orElseGet(NotKnown::new);
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default Optional<T> known() {
        return switch (this) {
            case Known<T>(var value) -> Optional.of(value);
            case NotKnown<T>() -> Optional.empty();
        };
    }

    default <R> Answer<R> map(Function<T, R> function) {
        return from(known().map(function));
    }

    default <R> Answer<R> flatMap(Function<T, Answer<R>> function) {
        return switch (this) {
            case Known<T>(var value) -> function.apply(value);
            case NotKnown<T>() -> notKnown();
        };
    }

    /// Whether the answer passes the test; not known when there is no answer.
    default Truth is(Predicate<T> test) {
        return switch (this) {
            case Known<T>(var value) -> Truth.of(test.test(value));
            case NotKnown<T>() -> Truth.NOT_KNOWN;
        };
    }
}
