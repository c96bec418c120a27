package newleaf.web.computing;

import java.util.concurrent.CompletableFuture;

/// What became of a question that takes long to answer.
public sealed interface Awaited<T> {
    record Ready<T>(T answer) implements Awaited<T> {}

    record Later<T>(CompletableFuture<T> answer) implements Awaited<T> {}

    /// Too many others wait.
    record Full<T>() implements Awaited<T> {}
}
