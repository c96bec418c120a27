package newleaf.web.journey;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import newleaf.guidance.Library;
import newleaf.web.ServeSettings;
import newleaf.web.server.Serve;

/// One server for all tests of a run, on a free port, with a clock that tests move.
public final class Served {
    private static final MovingClock CLOCK = new MovingClock();
    private static final Serve.Running RUNNING = Serve.start(ServeSettings.onFreePort(), Library.shipped(), CLOCK);

    private Served() {}

    public static URI address() {
        return RUNNING.address();
    }

    static void pass(Duration time) {
        CLOCK.pass(time);
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        synchronized void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }
    }
}
