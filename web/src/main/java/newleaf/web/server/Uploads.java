package newleaf.web.server;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import newleaf.web.account.mine.ImportPages;

/// The one address that takes a large file: from a browser that has a session, and a few at a time, so that pages of
/// help have room beside them.
final class Uploads {
    static final String PATH = ImportPages.PATH;
    static final int LARGEST_BYTES = 8 * 1024 * 1024;
    static final int AT_ONCE = 4;
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final String cookie;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /// @param cookie  the name of the one that names a session
    Uploads(String cookie) {
        this.cookie = cookie;
    }

    boolean isOne(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(PATH)
                && Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .map(Cookie::getName)
                        .anyMatch(cookie::equals);
    }

    /// Empty where all are taken.
    Optional<Room> room() {
        return free.tryAcquire() ? Optional.of(new Room(free)) : Optional.empty();
    }

    /// Given back once the request has been answered, however it ends.
    static final class Room implements AsyncListener {
        private final Semaphore free;
        private final AtomicBoolean isLeft = new AtomicBoolean();

        private Room(Semaphore free) {
            this.free = free;
        }

        void leave() {
            if (isLeft.compareAndSet(false, true)) free.release();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            leave();
        }

        @Override
        public void onError(AsyncEvent event) {
            leave();
        }

        /// The page takes its own time; the file has been read.
        @Override
        public void onStartAsync(AsyncEvent event) {
            leave();
        }
    }
}
