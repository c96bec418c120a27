package newleaf.web.component.sure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.guidance.Library;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.Certainty;
import newleaf.knowledge.card.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// As many dots as the card has earned, and never more.
class LevelTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            aasm-2021,         READ,           TRIAL,            3
            aasm-2021,         READ,           OFFICIAL,         3
            aasm-2021,         READ,           VOLUNTEERS,       2
            aasm-2021,         READ,           OUD_CARRIED_OVER, 2
            aasm-2021,         READ,           CASE_SERIES,      2
            aasm-2021,         READ,           LABORATORY,       1
            aasm-2021,         READ,           EXPERT,           1
            aasm-2021,         READ,           NONE,             0
            aasm-2021,         READ_SECONDARY, TRIAL,            2
            aasm-2021,         DERIVED,        OFFICIAL,         2
            aasm-2021,         READ_SECONDARY, CASE_SERIES,      2
            aasm-2021,         DERIVED,        EXPERT,           1
            aasm-2021,         RECALLED,       TRIAL,            1
            aasm-2021,         ASSUMED,        OFFICIAL,         1
            aasm-2021,         ASSUMED,        NONE,             0
            newleaf-judgement, JUDGEMENT,      EXPERT,           1
            newleaf-judgement, READ,           TRIAL,            1
            recalled-not-read, READ,           OFFICIAL,         1
            """)
    void a_card_has_as_many_dots_as_its_basis_and_its_strength_say(
            String source, Basis basis, Strength strength, int dots) {
        assertThat(Sure.of(SureExamples.head(source, basis, strength)).level().dots())
                .isEqualTo(dots);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECALLED", "ASSUMED", "JUDGEMENT"})
    void nothing_that_nobody_read_is_called_more_than_a_best_guess(Basis basis) {
        for (Strength strength : Strength.values())
            assertThat(Level.of(SureExamples.head("aasm-2021", basis, strength)))
                    .isLessThanOrEqualTo(Level.BEST_GUESS);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 3", "MODERATE, 2", "LOW, 1", "VERY_LOW, 1"})
    void no_card_is_surer_than_it_says_itself(Certainty certainty, int most) {
        var trial = SureExamples.head("aasm-2021", Basis.READ, Strength.TRIAL).certain(certainty);
        assertThat(Level.of(trial).dots()).isEqualTo(most);
        var guess = SureExamples.head("newleaf-judgement", Basis.JUDGEMENT, Strength.EXPERT);
        assertThat(Level.of(guess.certain(certainty))).isEqualTo(Level.BEST_GUESS);
        assertThat(Library.shipped().shelves().all())
                .filteredOn(card ->
                        card.head().certainty().filter(certainty::equals).isPresent())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(Level.of(card.head()).dots()).isLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @EnumSource
    void each_level_is_that_of_some_card_of_ours(Level level) {
        Set<Level> found = Library.shipped()
                .shelves()
                .all()
                .map(card -> Level.of(card.head()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
        assertThat(found).contains(level);
    }
}
