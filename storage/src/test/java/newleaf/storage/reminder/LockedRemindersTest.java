package newleaf.storage.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.safe.Safe;
import newleaf.storage.Home;
import newleaf.storage.StoredSafe;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Reminders of one person's own machine, whose keys a passphrase locks.
@Timeout(60)
class LockedRemindersTest {
    private static final Instant NOON = Instant.parse("2026-12-01T18:00:00Z");
    private static final String PASSPHRASE = "three quiet rivers";

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock(NOON.minusSeconds(3600));
    private final Receiver receiver = new Receiver();

    private StoredSafe safe(Home home) {
        var place = new StoredSafe.Place(home.data(), home.keys(), Optional.empty(), clock, new Random(5), true);
        return new StoredSafe(place, _ -> {});
    }

    @Test
    void nothing_is_sent_before_it_is_made_or_unlocked() {
        Home home = new Home(folder);
        try (StoredSafe safe = safe(home)) {
            safe.remind(receiver, Set.of(Channel.PUSH));
            assertThat(folder).isEmptyDirectory();
            Safe.Inside inside = safe.make();
            PersonId person = inside.people().join();
            Reminded ana = new Reminded(inside.diary(), person, new Random(6));
            ana.keeps(clock.instant(), Reminded.browser());
            ana.keeps(clock.instant(), Reminded.daily("12:00"));
            assertThat(inside.lockWith(Optional.of(PASSPHRASE))).isTrue();
        }
        clock.to(NOON);
        try (StoredSafe safe = safe(home)) {
            safe.remind(receiver, Set.of(Channel.PUSH));
            assertThat(safe.inside()).isEmpty();
            assertThat(safe.unlock("three loud rivers")).isEmpty();
            assertThat(receiver.came()).isEmpty();
            assertThat(safe.unlock(PASSPHRASE)).isPresent();
            Rows.until(() -> !receiver.came().isEmpty());
        }
        assertThat(receiver.days()).containsExactly("2026-12-01");
    }
}
