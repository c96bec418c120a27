package newleaf.storage.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import newleaf.care.Audit.Verdict;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two servers on one PostgreSQL, of which now the one and now the other is killed (issue 19, must show 5).
@Timeout(1200)
class TwoRemindingTest {
    private static final boolean IS_FULL = Boolean.getBoolean("newleaf.full");
    private static final int PEOPLE = IS_FULL ? 30 : 16;
    private static final int KILLS = IS_FULL ? 3 : 2;

    /// Long enough for one that was killed to count as dead.
    private static final Duration SOME = Duration.ofSeconds(20);

    private static final int THREADS = 2;

    @TempDir
    private Path folder;

    private final Random chance = new Random(21);
    private final Reminding.Heard heard = new Reminding.Heard();
    private Home home;

    @BeforeEach
    void make() throws Exception {
        home = On.POSTGRES.home(folder);
    }

    @Test
    void no_reminder_is_lost_or_doubled_no_entry_is_lost_and_sessions_go_on(TestReporter reporter) throws Exception {
        var month = new Month(IS_FULL);
        try (Store store = home.open(new MovingClock(Month.BEGINS))) {
            month.join(store, PEOPLE);
        }
        Reminding[] both = {server(0, Month.BEGINS), server(1, Month.BEGINS)};
        int share = month.expected().size() / (2 * KILLS + 2);
        int kills = 0;
        both[0].killAfter(share + chance.nextInt(share));
        Instant now = Month.BEGINS;
        while (!now.isAfter(month.ends())) {
            Reminding victim = both[kills % 2];
            Reminding other = both[(kills + 1) % 2];
            victim.to(now);
            other.to(now);
            Optional<Instant> next = victim.settled(now);
            if (next.isPresent()) {
                assertThat(other.settled(now)).isPresent();
                now = next.get();
                continue;
            }
            Instant later = now.plus(SOME);
            other.to(later);
            now = other.settled(later).orElseThrow();
            both[kills % 2] = server(kills % 2, later);
            kills++;
            if (kills < KILLS) both[kills % 2].killAfter(share / 2 + chance.nextInt(share));
        }
        for (Reminding each : both) each.kill();
        assertThat(kills).isEqualTo(KILLS);
        assertThat(new TreeSet<>(heard.sent())).isEqualTo(month.expected());
        int doubles = heard.sent().size() - month.expected().size();
        assertThat(doubles).isBetween(0, 2 * THREADS * KILLS);
        nothing_else_is_lost();
        reporter.publishEntry(month.expected().size() + " reminders by two servers, " + kills + " kills, " + doubles
                + " sent again, " + heard.kept().size() + " entries kept meanwhile");
    }

    private Reminding server(int number, Instant now) throws IOException {
        String data = number == 0 ? "data" : "other";
        return new Reminding(home, data, now, Reminds.End.NEVER, 0, true, heard);
    }

    private void nothing_else_is_lost() throws SQLException {
        try (Store store = home.open()) {
            for (String kept : heard.kept()) {
                PersonId person = PersonId.of(kept.split(" ", 2)[0]);
                assertThat(store.diary().entry(person, EntryId.of(kept.split(" ", 2)[1])))
                        .isPresent();
            }
            List<PersonId> people = heard.kept().stream()
                    .map(each -> PersonId.of(each.split(" ", 2)[0]))
                    .distinct()
                    .toList();
            assertThat(people).hasSize(KILLS + 2);
            for (PersonId person : people) {
                assertThat(store.audit().verify(person)).isInstanceOf(Verdict.Whole.class);
            }
            assertThat(heard.sessions()).hasSize(KILLS + 2).allMatch(id -> hasSession(store, id));
        }
    }

    private static boolean hasSession(Store store, String id) {
        try (Connection connection = store.sessions().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select 1 from spring_session where primary_id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
