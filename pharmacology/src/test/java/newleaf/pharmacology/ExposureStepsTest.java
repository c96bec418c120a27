package newleaf.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every number of the ledger can be traced to a source, and more never counts as less.
class ExposureStepsTest {
    private static final List<String> UNITS = List.of(
            "g", "mg", "mL", "oz", "capsule", "teaspoon", "tablespoon", "scoop", "glass", "bottle", "tablet", "gummy");
    private static final List<String> LABELS =
            List.of("", "gramsPerUnit: 2", "mLPerUnit: 10", "mitragynineMgPerUnit: 7");

    @ParameterizedTest
    @EnumSource(ProductForm.class)
    void every_step_names_a_source_that_is_on_the_shelf(ProductForm form) {
        var sources = Shelves.shipped().sources().stream().map(SourceCard::id).toList();
        for (String unit : UNITS) {
            for (String label : LABELS) {
                var exposure = Exposures.once(form.label(), "2", unit, label);
                if (exposure.mitragynineADay().isPresent())
                    assertThat(exposure.steps()).isNotEmpty();
                assertThat(exposure.steps()).allSatisfy(step -> {
                    assertThat(step.product()).isZero();
                    assertThat(step.words().en()).isNotBlank();
                    assertThat(step.citations()).isNotEmpty().allMatch(each -> sources.contains(each.source()));
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProductForm.class)
    void twice_the_amount_is_twice_the_exposure_end_to_end(ProductForm form) {
        for (String unit : UNITS) {
            for (String label : LABELS) {
                var once = Exposures.once(form.label(), "3", unit, label);
                var twice = Exposures.once(form.label(), "6", unit, label);
                assertThat(Exposures.text(twice.mitragynineADay()))
                        .as(form + " in " + unit)
                        .isEqualTo(Exposures.text(once.mitragynineADay().map(each -> each.times(2))));
                assertThat(Exposures.text(twice.sevenHydroxyADay()))
                        .isEqualTo(Exposures.text(once.sevenHydroxyADay().map(each -> each.times(2))));
                assertThat(Exposures.text(twice.leafADay()))
                        .isEqualTo(Exposures.text(once.leafADay().map(each -> each.times(2))));
            }
        }
    }

    @Test
    void a_step_keeps_the_index_of_its_product() {
        var exposure = Exposures.ofProducts("{form: tincture, amountPerDose: {value: 1, unit: mL}, dosesPerDay: 1}, "
                + "{form: leaf-powder, amountPerDose: {value: 1, unit: teaspoon}, dosesPerDay: 1}");
        assertThat(exposure.steps()).isNotEmpty().allMatch(step -> step.product() == 1);
    }

    @Test
    void a_step_without_a_source_is_not_built() {
        assertThatThrownBy(() -> new ExposureStep(0, Words.same("a guess"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{gramsPerDay: 17.375}", "{products: [{form: shot, dosesPerDay: 17.375}]}"})
    void an_exposure_prints_no_amount(String use) {
        assertThat(Exposures.of(use).toString()).doesNotContain("17.375");
        assertThat(Exposures.of(use).steps().toString()).doesNotContain("17.375");
    }
}
