package newleaf.web.account.secret;

import java.util.concurrent.CompletableFuture;

/// Whether there was room for a piece of work.
public sealed interface Turn<T> {
    /// @param answer  there once its turn has come
    record Waits<T>(CompletableFuture<T> answer) implements Turn<T> {}

    /// Too many others wait; nothing was begun.
    record Busy<T>() implements Turn<T> {}
}
