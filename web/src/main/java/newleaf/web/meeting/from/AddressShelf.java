package newleaf.web.meeting.from;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import newleaf.care.meeting.MeetingReader;

/// A list from an address. It is asked once a day whoever reads pages meanwhile, so that no request tells of a visit.
public final class AddressShelf implements MeetingShelf {
    private static final Duration EVERY = Duration.ofDays(1);

    private final URI address;
    private final FetchList fetch;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("meetings").factory());
    private volatile Optional<Held> held = Optional.empty();

    public AddressShelf(URI address, FetchList fetch, Clock clock) {
        this.address = address;
        this.fetch = fetch;
        this.clock = clock;
    }

    /// From now on.
    public AddressShelf started() {
        var _ = timer.scheduleAtFixedRate(this::ask, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    /// Keeps what is there where nothing better comes.
    void ask() {
        held = fetched().or(() -> held.map(Held::aged));
    }

    /// Whatever fails in between is a list that did not come: the next day is asked again.
    private Optional<Held> fetched() {
        try {
            return fetch.from(address).flatMap(MeetingReader::read).map(list -> new Held(list, clock.instant(), false));
        } catch (RuntimeException failure) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Held> held() {
        return held;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
