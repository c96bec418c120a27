package newleaf.storage.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Reminders over a month, ten thousand of them in full, by a server that is killed again and again: none is lost, and
/// none is there twice for whoever goes by its name.
@ParameterizedClass
@EnumSource(On.class)
@Timeout(1200)
class MonthTest {
    private static final boolean IS_FULL = Boolean.getBoolean("newleaf.full");

    /// Long enough for one that was killed to count as dead.
    private static final Duration SOME = Duration.ofSeconds(20);

    private static final int THREADS = 2;

    private final On on;

    @TempDir
    private Path folder;

    private final Random chance = new Random(20);
    private final Reminding.Heard heard = new Reminding.Heard();
    private int kills;

    /// Ten thousand reminders on one of the two, a few hundred on the other: they take minutes there.
    private boolean isWhole() {
        return IS_FULL && on == On.SQLITE;
    }

    private int people() {
        return isWhole() ? 340 : 24;
    }

    MonthTest(On on) {
        this.on = on;
    }

    @Test
    void none_is_lost_and_none_is_there_twice(TestReporter reporter) throws Exception {
        Home home = on.home(folder);
        var month = new Month(IS_FULL);
        try (Store store = home.open(new MovingClock(Month.BEGINS))) {
            month.join(store, people());
        }
        int most = isWhole() ? 20 : 4;
        Instant now = Month.BEGINS;
        Reminding server = another(home, now, month.expected().size() / (most + 1));
        while (!now.isAfter(month.ends())) {
            server.to(now);
            Optional<Instant> next = server.settled(now);
            if (next.isPresent()) {
                now = next.get();
                continue;
            }
            kills++;
            now = now.plus(SOME);
            server = another(home, now, kills < most ? month.expected().size() / (most + 1) : Integer.MAX_VALUE);
        }
        server.kill();
        List<String> sent = heard.sent();
        assertThat(new TreeSet<>(sent)).isEqualTo(month.expected());
        assertThat(kills).isEqualTo(most);
        assertThat(sent.size() - month.expected().size()).isBetween(1, kills * THREADS);
        assertThat(month.skipped()).isPositive();
        reporter.publishEntry(on + ": " + month.expected().size() + " reminders, " + month.skipped() + " not needed, "
                + kills + " kills, " + (sent.size() - month.expected().size()) + " sent again");
    }

    /// Its end comes at a step that is chosen, or wherever it stands.
    private Reminding another(Home home, Instant now, int about) throws IOException {
        int after = about == Integer.MAX_VALUE ? about : Math.max(1, about / 2 + chance.nextInt(about));
        Reminds.End end = switch (kills % 4) {
            case 0 -> Reminds.End.AFTER;
            case 1 -> Reminds.End.BEFORE;
            default -> Reminds.End.NEVER;
        };
        var server = new Reminding(home, "data", now, end, after, false, heard);
        if (end == Reminds.End.NEVER) server.killAfter(after);
        return server;
    }
}
