package newleaf.documents;

import static newleaf.documents.Truth.NO;
import static newleaf.documents.Truth.NOT_KNOWN;
import static newleaf.documents.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kleene's tables, and that an answer not given stays not given.
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, YES, NO",
        "YES, NOT_KNOWN, YES, NOT_KNOWN",
        "NO, YES, YES, NO",
        "NO, NO, NO, NO",
        "NO, NOT_KNOWN, NOT_KNOWN, NO",
        "NOT_KNOWN, YES, YES, NOT_KNOWN",
        "NOT_KNOWN, NO, NOT_KNOWN, NO",
        "NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN"
    })
    void or_and_and(Truth left, Truth right, Truth or, Truth and) {
        assertThat(left.or(right)).isEqualTo(or);
        assertThat(left.and(right)).isEqualTo(and);
    }

    @Test
    void not() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(NOT_KNOWN.not()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void a_test_of_no_answer_is_not_known() {
        assertThat(Answer.of(5).is(value -> value > 4)).isEqualTo(YES);
        assertThat(Answer.of(4).is(value -> value > 4)).isEqualTo(NO);
        assertThat(Answer.<Integer>notKnown().is(value -> value > 4)).isEqualTo(NOT_KNOWN);
        assertThat(Answer.<Integer>notKnown().map(value -> value + 1).isKnown()).isFalse();
    }
}
