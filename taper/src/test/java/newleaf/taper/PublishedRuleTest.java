package newleaf.taper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import newleaf.knowledge.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The eight published rules, to the day. The other starts are checked against a walk in exact decimals, day by day.
class PublishedRuleTest {
    private static final List<BigDecimal> STARTS = IntStream.concat(
                    IntStream.rangeClosed(0, 400), IntStream.of(500, 750, 1001, 2500, 9999, 10_000))
            .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "cut-1500mg-daily, 13",
        "linear-4-weeks, 27",
        "cut-500mg-daily, 39",
        "quarter-weekly, 77",
        "tenth-weekly, 203",
        "wiki-5-days, 220",
        "wiki-7-days, 308",
        "tenth-fortnightly, 406"
    })
    void from_20_g_a_rule_takes_the_days_it_was_published_with(String id, int days) {
        var rule = rule(id);
        assertThat(rule.daysUntilBelowOneGram(20)).isEqualTo(days);
        assertThat(rule.card().daysFrom20G()).isEqualTo(days);
        assertThat(rule.gramsOn(days, 20)).isLessThan(1);
        assertThat(rule.gramsOn(days - 1, 20)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void there_are_eight_of_them() {
        assertThat(Shelves.shipped().taperRules()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut-1500mg-daily", "linear-4-weeks", "cut-500mg-daily", "quarter-weekly",
                "tenth-weekly", "wiki-5-days", "wiki-7-days", "tenth-fortnightly"
            })
    void from_any_start_it_agrees_with_a_walk_in_exact_decimals(String id) {
        for (BigDecimal start : STARTS) {
            assertThat(rule(id).daysUntilBelowOneGram(start.doubleValue()))
                    .as(id + " from " + start + " g")
                    .isEqualTo(walk(id, start));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut-1500mg-daily", "linear-4-weeks", "cut-500mg-daily", "quarter-weekly",
                "tenth-weekly", "wiki-5-days", "wiki-7-days", "tenth-fortnightly"
            })
    void it_starts_at_the_start_and_never_goes_up_or_below_zero(String id) {
        var rule = rule(id);
        for (BigDecimal each : STARTS) {
            double start = each.doubleValue();
            assertThat(rule.gramsOn(0, start)).isEqualTo(start);
            for (int day = 1; day <= 1000; day++) {
                assertThat(rule.gramsOn(day, start)).isBetween(0.0, rule.gramsOn(day - 1, start));
            }
        }
    }

    @Test
    void below_one_gram_there_is_nothing_to_wait_for() {
        for (var card : Shelves.shipped().taperRules()) {
            var rule = new PublishedRule(card);
            assertThat(rule.daysUntilBelowOneGram(0)).as(rule.id()).isZero();
            assertThat(rule.daysUntilBelowOneGram(0.9)).as(rule.id()).isZero();
            assertThat(rule.daysUntilBelowOneGram(1)).as(rule.id()).isPositive();
        }
    }

    /// The rules as `taper-rules.csv` prints them, walked in decimals: nothing is shared with the code.
    private static int walk(String id, BigDecimal start) {
        BigDecimal amount = start;
        int day = 0;
        while (amount.compareTo(BigDecimal.ONE) >= 0) {
            day++;
            amount = switch (id) {
                case "cut-1500mg-daily" -> start.subtract(new BigDecimal("1.5").multiply(BigDecimal.valueOf(day)));
                case "cut-500mg-daily" -> start.subtract(new BigDecimal("0.5").multiply(BigDecimal.valueOf(day)));
                case "linear-4-weeks" ->
                    start.multiply(BigDecimal.valueOf(28 - day)).divide(BigDecimal.valueOf(28), MathContext.DECIMAL128);
                case "quarter-weekly" -> day % 7 == 0 ? amount.multiply(new BigDecimal("0.75")) : amount;
                case "tenth-weekly" -> day % 7 == 0 ? amount.multiply(new BigDecimal("0.90")) : amount;
                case "tenth-fortnightly" -> day % 14 == 0 ? amount.multiply(new BigDecimal("0.90")) : amount;
                case "wiki-5-days" -> day % 5 == 0 ? lessFivePercent(amount) : amount;
                case "wiki-7-days" -> day % 7 == 0 ? lessFivePercent(amount) : amount;
                default -> throw new AssertionError("no published rule " + id);
            };
        }
        return day;
    }

    private static BigDecimal lessFivePercent(BigDecimal amount) {
        return amount.subtract(amount.multiply(new BigDecimal("0.05")).max(new BigDecimal("0.25")));
    }

    private static PublishedRule rule(String id) {
        return Shelves.shipped().taperRules().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(PublishedRule::new)
                .orElseThrow();
    }
}
