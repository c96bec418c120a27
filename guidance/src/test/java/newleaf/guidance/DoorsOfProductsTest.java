package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static newleaf.guidance.DoorsTest.orNone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a product, its label and its row on the shelf decide.
class DoorsOfProductsTest {
    private static final String UNKNOWN = "labelled-seven-hydroxy unknown";
    private static final String CLOSED = "labelled-seven-hydroxy closed";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            leaf-powder   | {}                             |
            capsule       | {}                             |
            tea           | {}                             |
            leaf-powder   | { sevenHydroxyMgPerG: 0.4 }    |
            leaf-powder   | { sevenHydroxyMgPerG: 0.5 }    |
            leaf-powder   | { sevenHydroxyMgPerG: 0.6 }    | labelled-seven-hydroxy closed
            leaf-powder   | { sevenHydroxyMgPerG: 0.4, mitragynineMgPerG: 13 } | labelled-seven-hydroxy closed
            leaf-powder   | { sevenHydroxyMgPerG: 0.26, mitragynineMgPerG: 13 } |
            capsule       | { sevenHydroxyMgPerUnit: 0.2 } | labelled-seven-hydroxy closed
            capsule       | { sevenHydroxyMgPerUnit: 0.2, gramsPerUnit: 0.5 } |
            capsule       | { sevenHydroxyMgPerUnit: 0.3, gramsPerUnit: 0.5 } | labelled-seven-hydroxy closed
            capsule       | { sevenHydroxyMgPerUnit: 0 }   |
            tea           | { sevenHydroxyMgPerUnit: 1 }   | labelled-seven-hydroxy closed
            tea           | { sevenHydroxyMgPerUnit: 0.5, mitragynineMgPerUnit: 30 } |
            extract       | {}                             | labelled-seven-hydroxy unknown
            tincture      | {}                             | labelled-seven-hydroxy unknown
            shot          | {}                             | labelled-seven-hydroxy unknown
            gummy         | {}                             | labelled-seven-hydroxy unknown
            resin         | {}                             | labelled-seven-hydroxy unknown
            other         | {}                             | labelled-seven-hydroxy unknown
            shot          | { mitragynineMgPerUnit: 150 }  | labelled-seven-hydroxy unknown
            extract       | { sevenHydroxyMgPerUnit: 0 }   |
            tincture      | { sevenHydroxyMgPerUnit: 0 }   |
            shot          | { sevenHydroxyMgPerUnit: 0 }   |
            gummy         | { sevenHydroxyMgPerUnit: 0 }   |
            resin         | { sevenHydroxyMgPerG: 0 }      |
            other         | { sevenHydroxyMgPerUnit: 0 }   |
            extract       | { sevenHydroxyMgPerUnit: 0.01 } | labelled-seven-hydroxy closed
            tincture      | { sevenHydroxyMgPerUnit: 2 }   | labelled-seven-hydroxy closed
            shot          | { sevenHydroxyMgPerUnit: 15 }  | labelled-seven-hydroxy closed
            gummy         | { sevenHydroxyMgPerUnit: 10 }  | labelled-seven-hydroxy closed
            resin         | { sevenHydroxyMgPerG: 0.5 }    |
            resin         | { sevenHydroxyMgPerG: 0.51 }   | labelled-seven-hydroxy closed
            shot          | { sevenHydroxyMgPerUnit: 3, mitragynineMgPerUnit: 150 } |
            shot          | { sevenHydroxyMgPerUnit: 3.1, mitragynineMgPerUnit: 150 } | labelled-seven-hydroxy closed
            other         | { sevenHydroxyMgPerG: 3 }      | labelled-seven-hydroxy closed
            shot          | { sevenHydroxyMgPerUnit: { low: 0, high: 5 } } | labelled-seven-hydroxy closed
            shot          | { sevenHydroxyMgPerUnit: 0, sevenHydroxyMgPerG: 1 } | labelled-seven-hydroxy closed
            shot          | { sevenHydroxyMgPerUnit: null } | labelled-seven-hydroxy unknown
            seven-hydroxy | {}                             | labelled-seven-hydroxy closed, seven-hydroxy closed
            seven-hydroxy | { sevenHydroxyMgPerUnit: 0 }   | labelled-seven-hydroxy closed, seven-hydroxy closed
            analogue      | {}                             | labelled-seven-hydroxy unknown, seven-hydroxy closed
            analogue      | { sevenHydroxyMgPerUnit: 0 }   | seven-hydroxy closed
            """)
    void a_form_and_its_label_decide_the_door(String form, String label, String notOpen) {
        assertThat(doors("{ form: " + form + ", label: " + label + " }")).isEqualTo(orNone(notOpen));
    }

    @ParameterizedTest(name = "{0} sold as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lbl-7tabz-30         | extract     | labelled-seven-hydroxy closed, seven-hydroxy closed
            lbl-7tabz-30         | leaf-powder | labelled-seven-hydroxy closed, seven-hydroxy closed
            lbl-hydroxie-30      | other       | labelled-seven-hydroxy closed, seven-hydroxy closed
            lbl-shaman-whitevein | shot        | labelled-seven-hydroxy closed, seven-hydroxy closed
            lbl-7tabz-pseudo     | extract     | labelled-seven-hydroxy unknown, seven-hydroxy closed
            lbl-mit-a            | gummy       | labelled-seven-hydroxy unknown, seven-hydroxy closed
            lbl-feelfree-classic | shot        | labelled-seven-hydroxy unknown
            lbl-mit45-shot       | shot        | labelled-seven-hydroxy unknown
            Roxytabs             | leaf-powder | labelled-seven-hydroxy closed, seven-hydroxy closed
            "MIT 45"             | extract     | labelled-seven-hydroxy unknown
            MGM-15               | other       | labelled-seven-hydroxy unknown, seven-hydroxy closed
            Kraken Kratom        | leaf-powder |
            m-thai-wild          | leaf-powder |
            """)
    void a_product_of_the_shelf_is_what_the_shelf_says(String product, String soldAs, String notOpen) {
        assertThat(doors("{ form: " + soldAs + ", product: " + product + " }")).isEqualTo(orNone(notOpen));
        if (soldAs.equals("leaf-powder") || product.startsWith("m-")) return;
        assertThat(doors("{ product: " + product + " }")).as("form not said").isEqualTo(orNone(notOpen));
    }

    @Test
    void one_product_among_several_is_enough() {
        String leaf = "{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }";
        assertThat(doors(leaf + ", { form: seven-hydroxy }"))
                .isEqualTo("labelled-seven-hydroxy closed, seven-hydroxy closed");
        assertThat(doors(leaf + ", { form: shot, label: { sevenHydroxyMgPerUnit: 1 } }"))
                .isEqualTo(CLOSED);
        assertThat(doors(leaf + ", { form: shot }")).isEqualTo(UNKNOWN);
        assertThat(doors("{ form: shot }, { form: extract, label: { sevenHydroxyMgPerUnit: 1 } }"))
                .isEqualTo(CLOSED);
    }

    @Test
    void a_form_that_is_not_known_may_be_anything() {
        assertThat(doors("{ amountPerDose: { value: 5, unit: g } }"))
                .isEqualTo("labelled-seven-hydroxy unknown, seven-hydroxy unknown");
        assertThat(doors("{ label: { sevenHydroxyMgPerUnit: 15 } }"))
                .isEqualTo("labelled-seven-hydroxy closed, seven-hydroxy unknown");
    }

    @Test
    void no_products_are_no_reason_and_products_left_out_are_not_known() {
        assertThat(doors("")).isEmpty();
        assertThat(plain().without("use.products").doorsNotOpen())
                .isEqualTo("labelled-seven-hydroxy unknown, large-amount unknown, seven-hydroxy unknown");
    }

    @Test
    void grams_alone_are_leaf_powder_and_nothing_else() {
        var grams = plain().without("use.products").with("use.gramsPerDay", "20");
        assertThat(grams.doorsNotOpen()).isEmpty();
        assertThat(grams.with("use.products", "[{ form: seven-hydroxy }]").doorsNotOpen())
                .isEqualTo("labelled-seven-hydroxy closed, large-amount unknown, seven-hydroxy closed");
    }

    @Test
    void an_amount_above_what_anyone_was_measured_at_is_asked_back_and_then_a_caution() {
        CaseDocument much = plain().without("use.products").with("use.gramsPerDay", "80");
        assertThat(much.doorsNotOpen()).isEqualTo("large-amount unknown");
        assertThat(much.with("use.amountConfirmed", "true").doorsNotOpen()).isEqualTo("large-amount caution");
        assertThat(much.with("use.gramsPerDay", "151")
                        .with("use.amountConfirmed", "true")
                        .doorsNotOpen())
                .as("never believed")
                .isEqualTo("large-amount unknown");
        assertThat(plain().with("use.products", "[{ form: leaf-powder }]").doorsNotOpen())
                .as("no amount told")
                .isEqualTo("large-amount unknown");
    }

    /// Of what is in the products; how much of them is another door.
    private static String doors(String products) {
        return Stream.of(plain().with("use.products", "[" + products + "]")
                        .doorsNotOpen()
                        .split(", "))
                .filter(door -> !door.equals("large-amount unknown"))
                .collect(Collectors.joining(", "));
    }
}
