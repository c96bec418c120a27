package newleaf.web.account;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import newleaf.web.account.secret.Turn;
import newleaf.web.page.Finish;
import org.springframework.web.context.request.async.DeferredResult;

/// An answer that waits for a hash. No thread waits with it, and who has left is not waited for.
public final class Secrets {
    private static final long LONGEST_MILLIS = 30_000;

    private Secrets() {}

    /// @param done  what is done then, with the request as it is then
    /// @param busy  where too many others wait
    public static <T> Object waited(Turn<T> turn, Function<T, Finish> done, Finish busy) {
        if (!(turn instanceof Turn.Waits<T>(var answer))) return busy;
        var result = new DeferredResult<Object>(LONGEST_MILLIS, () -> busy);
        CompletableFuture<Void> written = answer.handle((value, failure) -> Optional.ofNullable(value)
                        .filter(_ -> failure == null)
                        .map(done)
                        .orElse(busy))
                .thenAccept(result::setResult);
        result.onTimeout(() -> {
            written.cancel(false);
            answer.cancel(false);
        });
        return result;
    }
}
