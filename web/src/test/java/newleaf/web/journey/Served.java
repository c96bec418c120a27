package newleaf.web.journey;

import java.net.URI;
import java.time.Duration;
import newleaf.guidance.Library;
import newleaf.testkit.MovingClock;
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
}
