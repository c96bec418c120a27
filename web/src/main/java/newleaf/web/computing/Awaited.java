package newleaf.web.computing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What became of a question that takes long to answer.
public sealed interface Awaited<T> {
    record Ready<T>(T answer) implements Awaited<T> {}

    /// To come; empty where who asked has left meanwhile.
    record Later<T>(CompletableFuture<Optional<T>> answer) implements Awaited<T> {}

    /// Too many others wait.
    record Full<T>() implements Awaited<T> {}
}
