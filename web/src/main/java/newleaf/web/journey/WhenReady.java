package newleaf.web.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import newleaf.web.computing.Awaited;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.async.DeferredResult;

/// What takes long to make: shown where it comes soon, else a page that asks again. No thread waits, and who has left
/// sees nothing of it.
public final class WhenReady {
    private static final Duration SOON = Duration.ofSeconds(3);

    private WhenReady() {}

    /// @param show  a page or a file of what was made
    public static <T> Object shown(Visit visit, Awaited<T> asked, Function<T, Object> show) {
        return switch (asked) {
            case Awaited.Ready<T>(var made) -> show.apply(made);
            case Awaited.Later<T>(var made) -> waiting(visit, made, show);
            case Awaited.Full<T> _ -> busy(visit).with(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static <T> Object waiting(Visit visit, CompletableFuture<Optional<T>> asked, Function<T, Object> show) {
        var answer = new DeferredResult<Object>(SOON.toMillis(), () -> busy(visit));
        CompletableFuture<Void> written = asked.handle(
                        (made, failure) -> made == null ? failed(visit, failure) : whoIsHere(made, show))
                .thenAccept(answer::setResult);
        answer.onTimeout(() -> written.cancel(false));
        return answer;
    }

    /// What nobody had asked for lately was not begun; whoever asks again is answered.
    private static Object failed(Visit visit, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof CancellationException ? busy(visit) : Trouble.OUR_FAULT.page(visit);
    }

    private static <T> Object whoIsHere(Optional<T> made, Function<T, Object> show) {
        return made.map(show).orElseGet(() -> See.other(StartPages.DOORS));
    }

    private static Page busy(Visit visit) {
        return Page.of("journey/busy", visit, "").with(HttpStatus.ACCEPTED).askedAgainAfter(1);
    }
}
