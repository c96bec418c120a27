package newleaf.taper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import newleaf.documents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentTest {
    /// The parser stumbled over a character of two halves at the end of a piece of 1,024.
    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025, 1026})
    void a_character_of_two_halves_does_not_trip_the_reader(int at) {
        String document = "{} #" + "x".repeat(at - 4) + "😀";
        assertThat(PlanDocument.read(document.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Unusable.class);
    }

    @Test
    void a_failure_inside_the_parser_refuses_the_plan() {
        byte[] document = "{unit: \"\\UFFFFFFFF\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(PlanDocument.read(document)).isInstanceOf(Reading.Unusable.class);
    }
}
