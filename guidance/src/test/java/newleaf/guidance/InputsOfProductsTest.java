package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.finding.Question;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.intake.CaseField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Products of public reports that once got a dated plan: they are closed, or asked about, and never planned from.
class InputsOfProductsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a capsule labelled with 7-OH       | {form: capsule, amountPerDose: {value: 2, unit: capsule}, dosesPerDay: 3, label: {sevenHydroxyMgPerUnit: 15}}
            7-OH in leaf                       | {form: leaf-powder, amountPerDose: {value: 2, unit: g}, dosesPerDay: 3, label: {sevenHydroxyMgPerG: 5}}
            a brand of 7-OH said to be leaf    | {form: leaf-powder, product: Roxytabs, amountPerDose: {value: 2, unit: g}, dosesPerDay: 3}
            """)
    void more_seven_hydroxy_than_leaf_can_hold_needs_a_clinician(String what, String product) {
        assertThat(taper(product)).as(what).isInstanceOf(TaperAnswer.NeedsClinician.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a capsule of extract               | {form: capsule, amountPerDose: {value: 2, unit: capsule}, dosesPerDay: 3, label: {mitragynineMgPerUnit: 75}}
            a leaf of 450 mg a gram            | {form: leaf-powder, amountPerDose: {value: 2, unit: g}, dosesPerDay: 3, label: {mitragynineMgPerG: 450}}
            960 grams of leaf a day            | {form: leaf-powder, amountPerDose: {value: 240, unit: g}, dosesPerDay: 4}
            ounces a day                       | {form: leaf-powder, amountPerDose: {value: 2, unit: oz}, dosesPerDay: 4}
            the label of the bottle for each mL    | {form: shot, amountPerDose: {value: 8, unit: mL}, dosesPerDay: 4, label: {mitragynineMgPerUnit: 150, sevenHydroxyMgPerUnit: 0}}
            a shot without a label             | {form: shot, amountPerDose: {value: 1, unit: bottle}, dosesPerDay: 2}
            two to four times a day            | {form: leaf-powder, amountPerDose: {value: 5, unit: g}, dosesPerDay: {low: 2, high: 4}}
            """)
    void what_cannot_be_believed_or_is_not_known_is_asked(String what, String product) {
        assertThat(taper(product)).as(what).isInstanceOf(TaperAnswer.NotEnoughKnown.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            960 grams of leaf a day         | true  | {form: leaf-powder, amountPerDose: {value: 240, unit: g}, dosesPerDay: 4}
            the label of the bottle for each mL | true  | {form: shot, amountPerDose: {value: 8, unit: mL}, dosesPerDay: 4, label: {mitragynineMgPerUnit: 150}}
            twenty grams a day              | false | {form: leaf-powder, amountPerDose: {value: 5, unit: g}, dosesPerDay: 4}
            """)
    void an_amount_that_is_not_believed_is_asked_back(String what, boolean isAsked, String product) {
        var asked = plain().with("use.products", "[" + product + "]").assessed().ask().stream()
                .map(Question::fact)
                .toList();
        assertThat(asked.contains(CaseField.AMOUNT_CONFIRMED.path())).as(what).isEqualTo(isAsked);
    }

    @Test
    void times_a_day_that_lie_close_begin_a_plan_at_their_low_end() {
        var doc = plain().with(
                        "use.products",
                        "[{form: leaf-powder, amountPerDose: {value: 3, unit: g}, dosesPerDay: {low: 5, high: 6}}]");
        assertThat(doc.assessed().exposure().leafADay().orElseThrow().high().value())
                .isEqualTo(18);
        assertThat(doc.taper()).isInstanceOf(TaperAnswer.Proposed.class);
    }

    @Test
    void a_seven_hydroxy_product_until_lately_needs_a_clinician() {
        var doc = plain().with("use.earlierProducts", "[{form: seven-hydroxy, monthsSince: 1}]");
        assertThat(doc.doorsNotOpen()).isEqualTo("earlier-seven-hydroxy closed");
        assertThat(doc.taper()).isInstanceOf(TaperAnswer.NeedsClinician.class);
    }

    @Test
    void earlier_products_that_were_not_told_are_asked_and_block_nothing() {
        var doc = plain().without("use.earlierProducts");
        assertThat(doc.doorsNotOpen()).isEmpty();
        assertThat(doc.assessed().ask()).extracting(Question::fact).contains(CaseField.EARLIER_PRODUCTS.path());
        assertThat(plain().with("use.earlierProducts", "[]").assessed().ask())
                .extracting(Question::fact)
                .doesNotContain(CaseField.EARLIER_PRODUCTS.path());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Feel Free  | interaction-kava
            New Brew   | interaction-kava
            OPMS Black | product-do-not-use
            Kraken     | product-recalled
            """)
    void what_the_shelf_says_of_a_named_product_reaches_the_findings(String product, String rule) {
        var doc = plain().with("use.products", "[{form: other, product: " + product + "}]");
        assertThat(doc.assessed().findings()).anyMatch(finding -> finding.rule().equals(rule));
        var unnamed = plain().with("use.products", "[{form: other}]");
        assertThat(unnamed.assessed().findings())
                .noneMatch(finding -> finding.rule().equals(rule));
    }

    private static TaperAnswer taper(String product) {
        return plain().with("use.products", "[" + product + "]").taper();
    }
}
