package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.samples.InventedPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventedPeopleTest {
    @ParameterizedTest
    @EnumSource
    void everyone_can_be_read_and_says_the_same_with_the_answers_apart(InventedPerson person) {
        assertThat(Cases.usable(person.answers().yaml())).isEqualTo(Cases.usable(person.yaml()));
    }
}
