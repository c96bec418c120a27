package newleaf.web.computing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What became of a question that takes long to answer.
public sealed interface Asked<T> {
    record Ready<T>(T answer) implements Asked<T> {}

    /// To come; empty where who asked has left meanwhile.
    record Later<T>(CompletableFuture<Optional<T>> answer) implements Asked<T> {}

    /// Too many others wait.
    record Full<T>() implements Asked<T> {}
}
