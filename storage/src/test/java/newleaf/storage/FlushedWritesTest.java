package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import newleaf.storage.flushed.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged outlives a power cut, whatever the disk made of the writes that nobody flushed. A
/// store that acknowledges before the flush is caught.
class FlushedWritesTest {
    private static final int ROUNDS = Boolean.getBoolean("newleaf.full") ? 20 : 1;
    private static final int ENOUGH_TO_LIE = Boolean.getBoolean("newleaf.full") ? 3 : 1;

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_a_compiler_for_the_recorder() {
        boolean isNeeded = "true".equals(System.getenv("CI"));
        assumeTrue(
                isNeeded || Recorder.isPossible(), "needs gcc on Linux: install it, or nothing is known of the flush");
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_power_goes() throws Exception {
        FlushedRounds.Result result = rounds("");
        assertThat(result.faults()).isEmpty();
        assertThat(result.entries()).isGreaterThan(100L * ROUNDS);
    }

    @Test
    void a_store_that_flushes_only_when_it_tidies_up_is_caught() throws Exception {
        assertThat(new FlushedRounds(folder, 4)
                        .run(ENOUGH_TO_LIE, "&synchronous=NORMAL")
                        .faults())
                .isNotEmpty();
    }

    @Test
    void a_store_that_never_flushes_is_caught() throws Exception {
        assertThat(new FlushedRounds(folder, 5)
                        .run(ENOUGH_TO_LIE, "&synchronous=OFF")
                        .faults())
                .isNotEmpty();
    }

    private FlushedRounds.Result rounds(String more) throws IOException, InterruptedException {
        return new FlushedRounds(folder, 3).run(ROUNDS, more);
    }
}
