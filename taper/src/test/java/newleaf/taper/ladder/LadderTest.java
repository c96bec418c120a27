package newleaf.taper.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.documents.Answer;
import newleaf.intake.Limits;
import newleaf.taper.Wishes;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.FirstDays;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Level;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    @ParameterizedTest(name = "{0} g in {1} doses")
    @CsvSource({"2.5", "5", "10", "20", "30", "40", "60"})
    void it_is_easy_to_do(double grams) {
        for (int doses = 1; doses <= 8; doses++) {
            Wish wish = Wishes.leaf(Math.round(10 * grams / doses) / 10.0, doses, 0.1);
            Optional<List<Level>> levels = Ladder.of(wish, Wishes.NUMBERS);
            assertThat(levels).as(doses + " doses").isPresent();
            assertThat(levels.get().size()).as(doses + " doses").isLessThanOrEqualTo(grams > 20 ? 24 : 18);
        }
    }

    /// Read line by line: half grams down to 2 g, then fifths of a gram, and doses given up from the middle.
    @Test
    void twenty_grams_in_four_doses() {
        assertThat(printed(Wishes.leaf(5, 4, 0.1))).isEqualTo("""
                4 4 4 4
                3.5 3 3 3.5
                3 2.5 2.5 2.5
                2.5 2 2 2
                1.8 1.6 1.6 1.8
                1.4 1.4 1.4 1.4
                1.2 1.2 1 1.2
                1 1 0.8 1
                0.8 0.8 0.8 0.8
                0.8 0.6 0.6 0.6
                0.6 0.5 0.5 0.5
                0.6 0.5 0.5
                0.6 0.5
                0.6
                0.5

                """);
    }

    @Test
    void two_grams_once_a_day() {
        assertThat(printed(Wishes.leaf(2, 1, 0.1))).isEqualTo("""
                1.6
                1.4
                1.2
                1
                0.8
                0.7
                0.6
                0.5

                """);
    }

    @Test
    void a_last_dose_of_a_gram_or_a_quarter_changes_the_end_only() {
        Wish wish = Wishes.leaf(5, 4, 0.05);
        int usual = levels(wish).size();
        List<Level> quarter = levels(asking(wish, 0.25));
        assertThat(levels(asking(wish, 1)).size()).isLessThan(usual);
        assertThat(levels(asking(wish, 1))
                        .get(levels(asking(wish, 1)).size() - 2)
                        .steps())
                .isLessThanOrEqualTo(20);
        assertThat(quarter.get(quarter.size() - 2).steps()).isLessThanOrEqualTo(5);
    }

    @Test
    void what_the_scale_cannot_show_has_no_way_down() {
        assertThat(Ladder.of(Wishes.leaf(0.7, 4, 0.5), Wishes.NUMBERS)).isEmpty();
        assertThat(Ladder.of(Wishes.leaf(0.5, 1, 0.5), Wishes.NUMBERS)).isEmpty();
    }

    @Test
    void after_two_weeks_on_one_amount_a_quarter_may_go_but_never_at_first() {
        Limits slow = new Limits(
                Answer.notKnown(), Answer.of(14.0), Answer.notKnown(), Answer.notKnown(), List.of(), Answer.notKnown());
        Wish wish = Wishes.leaf(5, 4, 0.1).within(Bounds.of(slow, Wishes.NUMBERS));
        List<Level> levels = levels(wish);
        assertThat(levels.size()).isLessThan(levels(Wishes.leaf(5, 4, 0.1)).size());
        assertThat(levels.getFirst().steps()).isEqualTo(160);
        assertThat(levels.get(1).steps()).isEqualTo(120);
    }

    @Test
    void after_a_day_without_the_first_dose_is_half_and_stays_so() {
        List<Level> levels = levels(Wishes.leaf(5, 4, 0.1).beginning(FirstDays.HALF_A_DOSE));
        assertThat(levels.getFirst().doses().getFirst()).containsExactly(20, 40, 40, 40);
        assertThat(levels)
                .allSatisfy(
                        level -> assertThat(level.doses().getFirst().getFirst()).isLessThanOrEqualTo(20));
    }

    @Test
    void a_range_begins_at_its_lower_end_uncut() {
        assertThat(levels(Wishes.leaf(4, 4, 0.1).beginning(FirstDays.STAY))
                        .getFirst()
                        .steps())
                .isEqualTo(160);
    }

    /// No product hides a cut of another: each falls by a fifth, a step or a dose at most.
    @Test
    void several_products_shrink_together() {
        Wish wish = Wishes.wish(
                List.of(
                        Wishes.product(0, AmountUnit.GRAM, 0.1, 4, 3, 1),
                        Wishes.product(1, AmountUnit.GRAM, 0.1, 8, 1, 1)),
                Optional.empty(),
                Wishes.months(10),
                Wishes.none());
        List<Level> levels = levels(wish);
        int[] before = {120, 80};
        for (Level level : levels.subList(0, levels.size() - 1)) {
            for (int product = 0; product < 2; product++) {
                int cut = before[product] - level.steps(product);
                assertThat((double) cut).isLessThanOrEqualTo(Math.max(5, 0.2 * before[product]) + 1e-9);
                before[product] = level.steps(product);
            }
            assertThat(level.steps(0) / 120.0)
                    .isCloseTo(level.steps(1) / 80.0, org.assertj.core.api.Assertions.within(0.12));
        }
    }

    private static Wish asking(Wish wish, double last) {
        return wish.asking(new newleaf.taper.limits.Asked(
                Optional.empty(), Optional.empty(), Optional.of(last), Optional.empty(), Optional.empty()));
    }

    private static List<Level> levels(Wish wish) {
        return Ladder.of(wish, Wishes.NUMBERS).orElseThrow();
    }

    /// In grams, of a scale of tenths; a place that is given up is left out.
    private static String printed(Wish wish) {
        return levels(wish).stream()
                .map(level -> level.doses().getFirst().stream()
                        .filter(each -> each > 0)
                        .map(each -> newleaf.units.Digits.of(each / 10.0))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
