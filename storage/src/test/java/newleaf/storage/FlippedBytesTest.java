package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newleaf.care.Audit.Verdict;
import newleaf.care.EntryDocument;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.problem.StoreProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that gives back another byte than it was given: either it does no harm, or a sentence says so.
/// Never is something else read, never is something missing, and what is refused is left as it is.
class FlippedBytesTest {
    private static final int ROUNDS = Boolean.getBoolean("newleaf.full") ? 1000 : 60;

    @TempDir
    private Path folder;

    private final Random chance = new Random(77);
    private Home home;
    private byte[] record;
    private List<String> written;
    private PersonId person;

    @BeforeEach
    void somebody_wrote_of_every_kind() throws IOException {
        home = new Home(folder);
        try (Store store = home.open()) {
            person = EveryKind.kept(home, store);
            written = read(store);
        }
        record = Files.readAllBytes(home.database());
    }

    @Test
    void what_is_read_is_what_was_written_or_a_sentence() throws IOException {
        int harmless = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] other = record.clone();
            int at = chance.nextInt(other.length);
            other[at] ^= (byte) (1 << chance.nextInt(8));
            Files.write(home.database(), other);
            if (isHarmless(at, other)) harmless++;
        }
        assertThat(harmless).isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
    }

    private boolean isHarmless(int at, byte[] other) throws IOException {
        try (Store store = home.open()) {
            try {
                boolean isSame = read(store).equals(written);
                assertThat(isSame)
                        .as("what is read after a change of byte " + at)
                        .isTrue();
                return store.audit().verify(person) instanceof Verdict.Whole;
            } catch (StoreProblem said) {
                return false;
            }
        } catch (StoreProblem refused) {
            assertThat(Files.readAllBytes(home.database())).as("byte " + at).isEqualTo(other);
            return false;
        } finally {
            Files.deleteIfExists(home.data().resolve("newleaf.db-wal"));
            Files.deleteIfExists(home.data().resolve("newleaf.db-shm"));
        }
    }

    /// In every way in which it can be asked for.
    private List<String> read(Store store) {
        List<String> lines = new ArrayList<>();
        add(lines, store.diary().all(person));
        for (Kind kind : Kind.values()) add(lines, store.diary().of(person, kind));
        for (int day = -1; day < 2; day++) {
            LocalDate that = LocalDate.ofInstant(Home.NOW, ZoneOffset.UTC).plusDays(day);
            add(lines, store.diary().days(person, that, that));
        }
        return lines;
    }

    private static void add(List<String> lines, History history) {
        for (Kept kept : history.entries()) {
            lines.add(kept.sequence() + " " + kept.received() + " " + EntryDocument.written(kept.entry()));
        }
    }
}
