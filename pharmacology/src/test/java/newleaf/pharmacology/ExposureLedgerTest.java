package newleaf.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.documents.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How products add up to a day, and what is said when they cannot.
class ExposureLedgerTest {
    private static final String LEAF = "{form: leaf-powder, amountPerDose: {value: 5, unit: g}, dosesPerDay: 4}";
    private static final String SHOTS = "{form: shot, amountPerDose: {value: 1, unit: bottle}, dosesPerDay: 2}";
    private static final String OPMS =
            "{form: shot, product: lbl-opms-black, amountPerDose: {value: 1, unit: bottle}, dosesPerDay: 2}";
    private static final String ANALOGUE = "{form: analogue, amountPerDose: {value: 1, unit: tablet}, dosesPerDay: 1}";

    @Test
    void several_products_add_end_to_end() {
        var exposure = Exposures.ofProducts(LEAF + "," + SHOTS);
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("480 (160-1040)");
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("20 (20-20)");
        assertThat(exposure.isAllLeaf()).isFalse();
    }

    @Test
    void one_product_of_unknown_content_leaves_the_total_unknown() {
        var exposure = Exposures.ofProducts(LEAF + "," + OPMS);
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("not known");
        assertThat(Exposures.text(exposure.sevenHydroxyADay())).isEqualTo("not known");
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("20 (20-20)");
        assertThat(exposure.missing()).contains("use.products.label");
    }

    @Test
    void an_amount_between_two_numbers_keeps_both_and_no_middle() {
        var exposure =
                Exposures.ofProducts("{form: leaf-powder, amountPerDose: {low: 4, high: 6, unit: g}, dosesPerDay: 4}");
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("? (16-24)");
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("? (64-648)");
    }

    @Test
    void nothing_taken_is_zero_and_nothing_said_is_unknown() {
        var none = Exposures.of("{products: []}");
        assertThat(Exposures.text(none.mitragynineADay())).isEqualTo("0 (0-0)");
        assertThat(Exposures.text(none.leafADay())).isEqualTo("0 (0-0)");
        assertThat(none.hasUnknownAnalogue()).isEqualTo(Truth.NO);
        assertThat(none.missing()).isEmpty();
        var unsaid = Exposures.of("{}");
        assertThat(Exposures.text(unsaid.mitragynineADay())).isEqualTo("not known");
        assertThat(Exposures.text(unsaid.leafADay())).isEqualTo("not known");
        assertThat(unsaid.hasUnknownAnalogue()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(unsaid.isAllLeaf()).isFalse();
        assertThat(unsaid.missing()).contains("use.products");
    }

    @Test
    void grams_a_day_alone_are_one_leaf_powder() {
        var exposure = Exposures.of("{gramsPerDay: 20, dosesPerDay: 4}");
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("20 (20-20)");
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("260 (80-540)");
        assertThat(exposure.dosesPerDay().known()).contains(4.0);
        assertThat(exposure.isAllLeaf()).isTrue();
        assertThat(exposure.hasUnknownAnalogue()).isEqualTo(Truth.NO);
        assertThat(Exposures.text(
                        Exposures.of("{gramsPerDay: {low: 10, high: 12}}").mitragynineADay()))
                .isEqualTo("? (40-324)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22   | false | exactly a tenth more
            22.1 | true  | more than a tenth more
            18   | false | exactly a tenth less
            17.9 | true  | more than a tenth less
            20   | false | the same
            """)
    void products_count_where_the_total_says_otherwise(String total, boolean disagrees, String why) {
        var exposure = Exposures.of("{gramsPerDay: %s, products: [%s]}".formatted(total, LEAF));
        assertThat(exposure.totalsDisagree()).as(why).isEqualTo(disagrees);
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("20 (20-20)");
    }

    @Test
    void a_total_beside_no_products_disagrees() {
        var exposure = Exposures.of("{gramsPerDay: 20, products: []}");
        assertThat(exposure.totalsDisagree()).isTrue();
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("0 (0-0)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leaf-powder | mitragynineMgPerG: 10    | 200 (100-300) | a label per gram still holds
            leaf-powder |                          | 260 (80-540)  | the form alone
            capsule     | mitragynineMgPerUnit: 6  | 260 (80-540)  | per capsule, and nobody said how many
            capsule     | leafGramsPerUnit: 0.5    | 260 (80-540)  | the same
            shot        |                          | not known     | grams of leaf are no shot
            """)
    void a_total_stands_in_for_one_leaf_product_without_an_amount(
            String form, String label, String mitragynine, String why) {
        var exposure = Exposures.of("{gramsPerDay: 20, dosesPerDay: 4, products: [{form: %s, label: {%s}}]}"
                .formatted(form, label == null ? "" : label));
        assertThat(Exposures.text(exposure.mitragynineADay())).as(why).isEqualTo(mitragynine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {form: analogue}                               | YES
            {product: lbl-7tabz-pseudo}                    | YES
            {form: seven-hydroxy, product: lbl-mit-a}      | YES
            {form: leaf-powder}                            | NO
            {form: seven-hydroxy}                          | NO
            {}                                             | NOT_KNOWN
            {form: leaf-powder}, {form: analogue}          | YES
            {form: leaf-powder}, {}                        | NOT_KNOWN
            {}, {form: analogue}                           | YES
            """)
    void an_analogue_is_flagged(String products, Truth expected) {
        assertThat(Exposures.ofProducts(products).hasUnknownAnalogue()).isEqualTo(expected);
    }

    @Test
    void a_shelf_product_with_seven_hydroxy_is_that_whatever_it_is_called() {
        var exposure = Exposures.ofProducts(
                "{form: capsule, product: lbl-7tabz-30, amountPerDose: {value: 1, unit: tablet}, dosesPerDay: 2}");
        assertThat(exposure.isAllLeaf()).isFalse();
        assertThat(Exposures.text(exposure.leafADay())).isEqualTo("not known");
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("not known");
        assertThat(Exposures.text(exposure.sevenHydroxyADay())).isEqualTo("60 (30-90)");
    }

    @Test
    void an_analogue_has_no_milligrams() {
        var exposure = Exposures.ofProducts(LEAF + "," + ANALOGUE);
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("not known");
        assertThat(Exposures.text(exposure.sevenHydroxyADay())).isEqualTo("not known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {products: [{form: leaf-powder, dosesPerDay: 4}]}                                   | use.products.amountPerDose
            {products: [{form: leaf-powder, amountPerDose: {value: 5, unit: g}}]}               | use.dosesPerDay
            {dosesPerDay: 1, products: [{form: leaf-powder, amountPerDose: {value: 3, unit: scoop}}]} | use.products.unitWeight
            {dosesPerDay: 1, products: [{form: tincture, amountPerDose: {value: 3, unit: mL}}]} | use.products.label
            {dosesPerDay: 1, products: [{amountPerDose: {value: 3, unit: g}}]}                  | use.products
            """)
    void what_is_missing_is_named(String use, String missing) {
        assertThat(Exposures.of(use).missing()).contains(missing);
        assertThat(Exposures.text(Exposures.of(use).mitragynineADay())).isEqualTo("not known");
    }

    @Test
    void the_doses_of_the_day_count_for_one_product_only() {
        String noDoses = "{form: leaf-powder, amountPerDose: {value: 5, unit: g}}";
        assertThat(Exposures.text(Exposures.of("{dosesPerDay: 4, products: [" + noDoses + "]}")
                        .leafADay()))
                .isEqualTo("20 (20-20)");
        assertThat(Exposures.of("{dosesPerDay: 4, products: [" + noDoses + "," + noDoses + "]}")
                        .leafADay())
                .isEmpty();
        assertThat(Exposures.of("{dosesPerDay: 3, products: [" + LEAF + "]}")
                        .dosesPerDay()
                        .known())
                .contains(4.0);
    }
}
