package newleaf.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both sides of 60 g of leaf and of 1,000 mg of mitragynine a day.
class MeasuredAmountsTest {
    private static final String POWDER = "{form: leaf-powder, amountPerDose: {value: %s, unit: g}, dosesPerDay: 4}";
    private static final String EXTRACT = "{form: extract, amountPerDose: {value: 1, unit: capsule}, dosesPerDay: 4, "
            + "label: {mitragynineMgPerUnit: %s, sevenHydroxyMgPerUnit: 0}}";

    @ParameterizedTest(name = "{0} g, {1} mg in four doses: above {2}")
    @CsvSource({
        "15, 0, false",
        "15.1, 0, true",
        "'{low: 10, high: 20}', 0, false",
        "'{low: 11, high: 20}', 0, true",
        "0, 250, false",
        "0, 251, true",
        "10, 80, false",
        "10, 90, true"
    })
    void shares_of_both_limits_add_up(String grams, String milligrams, boolean isAbove) {
        String products = grams.equals("0")
                ? EXTRACT.formatted(milligrams)
                : milligrams.equals("0")
                        ? POWDER.formatted(grams)
                        : POWDER.formatted(grams) + ", " + EXTRACT.formatted(milligrams);
        assertThat(Exposures.ofProducts(products).isAboveMeasured()).isEqualTo(isAbove);
    }

    @ParameterizedTest
    @CsvSource({"leaf-powder, 30, scoop", "extract, 300, capsule"})
    void what_is_not_known_is_asked_for_and_not_judged(String form, String value, String unit) {
        String product =
                "{form: %s, amountPerDose: {value: %s, unit: %s}, dosesPerDay: 4}".formatted(form, value, unit);
        assertThat(Exposures.ofProducts(product).isAboveMeasured()).isFalse();
    }
}
