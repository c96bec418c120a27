package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {
    @Test
    void a_name_says_the_instant_and_nothing_else() {
        Instant at = Instant.parse("2026-11-30T18:00:00.123456Z");
        assertThat(new BackupName(at).file()).isEqualTo("newleaf-2026-11-30T18-00-00-123Z.age");
        assertThat(BackupName.of("newleaf-2026-11-30T18-00-00-123Z.age")).contains(new BackupName(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newleaf-2026-11-30T18-00-00-123Z.age.part",
                "newleaf-2026-11-30T18-00-00-123Z",
                "newleaf-2026-13-30T18-00-00-123Z.age",
                "newleaf-2026-11-31T18-00-00-123Z.age",
                "my newleaf-2026-11-30T18-00-00-123Z.age",
                "newleaf-2026-11-30T18-00-00-123Z (copy).age",
                "keys.age",
                "erased"
            })
    void what_has_another_name_is_none_of_ours(String file) {
        assertThat(BackupName.of(file)).isEmpty();
    }
}
