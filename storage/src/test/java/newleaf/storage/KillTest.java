package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newleaf.care.Audit.Verdict;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.storage.folder.Java;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A process that is killed while it keeps loses nothing it has told of. This shows the transactions, not
/// the flush of the disk: what was written and not flushed outlives a killed process, though not a power
/// cut.
@ParameterizedClass
@EnumSource(On.class)
class KillTest {
    private final On on;

    private static final boolean IS_FULL = Boolean.getBoolean("newleaf.full");
    private static final int ID = 36;

    @TempDir
    private Path folder;

    private final Random chance = new Random(9);
    private final List<String> acknowledged = new ArrayList<>();

    KillTest(On on) {
        this.on = on;
    }

    @Test
    void nothing_acknowledged_is_lost_or_half_there_or_there_twice() throws Exception {
        int rounds = switch (on) {
            case SQLITE -> IS_FULL ? 20 : 5;
            case POSTGRES -> IS_FULL ? 5 : 2;
        };
        Home home = on.home(folder);
        PersonId person;
        try (Store store = home.open()) {
            person = store.people().join();
        }
        for (int round = 0; round < rounds; round++) {
            keepAndKill(person);
            try (Store store = home.open()) {
                List<Kept> kept = store.diary().all(person).entries();
                List<String> ids =
                        kept.stream().map(each -> each.entry().id().toString()).toList();
                assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(kept.getLast().sequence()).isEqualTo(kept.size());
                assertThat(store.audit().verify(person)).isEqualTo(new Verdict.Whole(kept.size() + 1L));
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(rounds * 20);
    }

    private void keepAndKill(PersonId person) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of(folder.toString(), person.toString(), Long.toString(chance.nextLong())));
        on.home(folder).address().ifPresent(arguments::add);
        Process process = Java.run(KeepsUntilKilled.class, arguments.toArray(String[]::new));
        int some = 20 + chance.nextInt(200);
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < some; i++) acknowledged.add(lines.readLine());
            process.toHandle().destroyForcibly(); // the handle leaves what was said readable
            lines.lines().filter(line -> line.length() == ID).forEach(acknowledged::add);
        }
        process.waitFor();
    }
}
