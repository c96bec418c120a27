package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.use.EarlierProduct;
import newleaf.intake.use.ProductForm;
import newleaf.intake.use.WeeklyCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was taken before, what it costs, and how often a day.
class EarlierProductsAndCostTest {
    @Test
    void an_earlier_product_needs_neither_form_nor_time() {
        String case_ = "{use: {earlierProducts: [{form: seven-hydroxy, monthsSince: 1.5}, {form: analogue}, {}]}}";
        assertThat(Cases.usable(case_).answer(CaseField.EARLIER_PRODUCTS).known())
                .contains(List.of(
                        new EarlierProduct(Answer.of(ProductForm.SEVEN_HYDROXY), Answer.of(1.5)),
                        new EarlierProduct(Answer.of(ProductForm.ANALOGUE), Answer.notKnown()),
                        new EarlierProduct(Answer.notKnown(), Answer.notKnown())));
    }

    @Test
    void no_earlier_products_is_an_answer_and_nothing_is_none() {
        assertThat(Cases.usable("{use: {earlierProducts: []}}")
                        .answer(CaseField.EARLIER_PRODUCTS)
                        .known())
                .contains(List.of());
        assertThat(Cases.usable("{use: {earlierProducts: null}}")
                        .answer(CaseField.EARLIER_PRODUCTS)
                        .isKnown())
                .isFalse();
    }

    @Test
    void a_cost_holds_its_currency() {
        assertThat(Cases.usable("{use: {costPerWeek: {value: 40, currency: USD}}}")
                        .answer(CaseField.COST_PER_WEEK)
                        .known())
                .contains(new WeeklyCost(40, "USD"));
    }

    @Test
    void times_a_day_may_be_a_range_in_all_and_of_a_product() {
        var use = Cases.usable(
                        "{use: {dosesPerDay: {low: 2, high: 4}, products: [{form: tea, dosesPerDay: {low: 3, high: 5}}]}}")
                .use();
        assertThat(use.dosesPerDay().known()).contains(new Span(2, 4));
        assertThat(use.products().known().orElseThrow().getFirst().dosesPerDay().known())
                .contains(new Span(3, 5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {earlierProducts: [{form: seven-hidroxy}]}          | use.earlierProducts[0].form        | seven-hydroxy
            {earlierProducts: [{form: tea, monthSince: 1}]}     | use.earlierProducts[0].monthSince  | monthsSince
            {earlierProducts: seven-hydroxy}                    | use.earlierProducts                | is a list
            {costPerWeek: 40}                                   | use.costPerWeek                    | is a mapping of fields
            {costPerWeek: {value: 40}}                          | use.costPerWeek.currency           | an amount needs its currency
            {costPerWeek: {value: 40, currency: dollars}}       | use.costPerWeek.currency           | three capital letters
            {costPerWeek: {value: -1, currency: USD}}           | use.costPerWeek.value              | between 0 and
            {dosesPerDay: {low: 4, high: 2}}                    | use.dosesPerDay                    | has a low above its high
            {nightDoses: often}                                 | use.nightDoses                     | is true or false
            """)
    void what_cannot_be_read_is_named_with_its_path(String use, String path, String words) {
        assertThat(Cases.printed(Cases.problems("{use: " + use + "}")))
                .contains(path)
                .contains(words);
    }

    @Test
    void nothing_of_it_is_printed() {
        var caseFile = Cases.usable(
                "{use: {earlierProducts: [{form: analogue, monthsSince: 2}], costPerWeek: {value: 73, currency: EUR}}}");
        assertThat(caseFile.answer(CaseField.EARLIER_PRODUCTS).known().toString()
                        + caseFile.answer(CaseField.COST_PER_WEEK).known())
                .doesNotContain("2", "73", "EUR", "analogue");
    }
}
