package newleaf.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.documents.Labelled;
import newleaf.documents.Span;
import newleaf.intake.use.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is taken is made of a case in one place.
class TakingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                        |
            {gramsPerDay: 20, products: []}                                           |
            {gramsPerDay: 20}                                                         | leaf-powder ? ? 20
            {gramsPerDay: 20, dosesPerDay: 4}                                         | leaf-powder 5 4 20
            {gramsPerDay: 20, dosesPerDay: 4, products: [{form: tea}]}                | tea 5 4 20
            {gramsPerDay: 20, products: [{form: tea, dosesPerDay: 2}]}                | tea 10 2 20
            {gramsPerDay: 20, dosesPerDay: 4, products: [{form: shot}]}               | shot ? 4 ?
            {gramsPerDay: 20, dosesPerDay: 4, products: [{form: tea}, {form: shot}]}  | tea ? ? ?, shot ? ? ?
            {gramsPerDay: 20, dosesPerDay: 2, products: [{form: tea, amountPerDose: {value: 3, unit: g}}]} | tea 3 2 6
            {dosesPerDay: {low: 2, high: 4}, products: [{form: tea, amountPerDose: {value: 3, unit: g}}]}  | tea 3 2-4 12
            {gramsPerDay: 20, dosesPerDay: {low: 2, high: 4}}                         | leaf-powder 5 4 20
            {gramsPerDay: 20, products: [{form: tea, amountPerDose: {value: 3, unit: glass}}]} | tea ? ? 20
            """)
    void a_total_stands_for_leaf_whose_day_is_not_known_and_doses_of_the_case_for_the_only_product(
            String use, String expected) {
        assertThat(Exposures.of(use).taking().products().stream()
                        .map(TakingTest::text)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void it_prints_nothing() {
        Taking taking = Exposures.of("{gramsPerDay: 20, dosesPerDay: 4}").taking();
        assertThat(taking.toString() + taking.products()).doesNotContainPattern("[0-9]");
    }

    /// Form, amount per dose, doses a day, amount a day.
    private static String text(Taking.Taken taken) {
        String form = taken.product().form().known().map(Labelled::label).orElse("?");
        String doses =
                taken.product().dosesPerDay().known().map(TakingTest::times).orElse("?");
        return String.join(
                " ",
                form,
                text(taken.product().amountPerDose().known().map(TakingTest::low)),
                doses,
                text(taken.aDay().known().map(TakingTest::low)));
    }

    private static String times(Span doses) {
        String high = text(Optional.of(doses.high()));
        return doses.isExact() ? high : text(Optional.of(doses.low())) + "-" + high;
    }

    private static double low(Amount amount) {
        return amount.quantity().low();
    }

    private static String text(Optional<Double> number) {
        return number.map(each -> Long.toString(Math.round(each))).orElse("?");
    }
}
