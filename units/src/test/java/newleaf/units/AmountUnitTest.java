package newleaf.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AmountUnitTest {
    @Test
    void a_unit_is_found_by_the_word_that_documents_write() {
        assertThat(AmountUnit.labels())
                .containsExactly(
                        "g",
                        "mg",
                        "mL",
                        "oz",
                        "capsule",
                        "teaspoon",
                        "tablespoon",
                        "scoop",
                        "glass",
                        "bottle",
                        "tablet",
                        "gummy");
        for (AmountUnit unit : AmountUnit.values()) {
            assertThat(AmountUnit.labelled(unit.label())).isEqualTo(unit);
        }
        assertThatThrownBy(() -> AmountUnit.labelled("stone")).hasMessage("no such unit");
    }

    @Test
    void grams_milligrams_and_ounces_are_weighed_and_millilitres_are_measured() {
        assertThat(AmountUnit.values())
                .filteredOn(AmountUnit::isWeight)
                .containsExactly(AmountUnit.GRAM, AmountUnit.MILLIGRAM, AmountUnit.OUNCE);
        assertThat(AmountUnit.values())
                .filteredOn(AmountUnit::isMeasure)
                .containsExactly(AmountUnit.GRAM, AmountUnit.MILLIGRAM, AmountUnit.MILLILITRE, AmountUnit.OUNCE);
    }
}
