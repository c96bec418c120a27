package newleaf.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kratom   | kratom   | 0 | the same
            ''       | kratom   | 6 | nothing to something
            kratom   | krato    | 1 | one dropped
            kratom   | kratoms  | 1 | one added
            kratom   | kratem   | 1 | one changed
            kratom   | kartom   | 1 | two neighbours swapped
            kratom   | artkom   | 3 | moved further
            seizure  | seisure  | 1 | one changed
            kitten   | sitting  | 3 | the textbook's pair
            ca       | abc      | 3 | a swapped pair is not edited again
            """)
    void the_distance_counts_slips_of_the_hand(String a, String b, int distance, String why) {
        assertThat(Spelling.distance(a, b)).as(why).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).as(why + ", the other way").isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seisure       | seizure
            gender        | none
            agee          | age
            ag            | age
            x             | none
            withdrawl     | withdrawal
            doseperday    | dosesPerDay
            ''            | none
            """)
    void the_nearest_is_offered_when_it_is_near_enough(String word, String expected) {
        var candidates = List.of("age", "sex", "seizure", "withdrawal", "dosesPerDay");
        assertThat(Spelling.nearest(word, candidates).orElse("none")).isEqualTo(expected);
    }

    @Test
    void of_two_as_near_the_first_by_the_alphabet_is_offered() {
        assertThat(Spelling.nearest("cat", List.of("rat", "bat", "hat"))).contains("bat");
        assertThat(Spelling.nearest("cat", List.of("rat", "cat"))).contains("cat");
        assertThat(Spelling.nearest("cat", List.of())).isEmpty();
    }
}
