package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import newleaf.web.Law.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    @Test
    void each_is_read_as_it_is_written() {
        assertThat(Law.of("us-state:TX")).contains(new Law(Kind.US_STATE, Optional.of("TX")));
        assertThat(Law.of("us-state:PR")).contains(new Law(Kind.US_STATE, Optional.of("PR")));
        assertThat(Law.of("us-part-2")).contains(new Law(Kind.US_PART_2, Optional.empty()));
        assertThat(Law.of("eu")).contains(new Law(Kind.EU, Optional.empty()));
        assertThat(Law.of("other")).contains(Law.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us-state", "us-state:", "us-state:tx", "us-state:ZZ", "EU", "eu:FR", "gdpr"})
    void nothing_else_is_one(String text) {
        assertThat(Law.of(text)).isEmpty();
    }

    @Test
    void only_the_law_of_a_state_names_one() {
        assertThatThrownBy(() -> new Law(Kind.EU, Optional.of("TX"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Law(Kind.US_STATE, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
