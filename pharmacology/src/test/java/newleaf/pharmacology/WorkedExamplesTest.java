package newleaf.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples that were calculated by hand from the product rows, to the digit.
class WorkedExamplesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shot, product: lbl-feelfree-classic | 1   | bottle  | 3 | 120 (60-180)          | not known      | by its label
            shot, product: lbl-mit45-shot       | 1   | bottle  | 3 | 337.5 (168.75-506.25) | not known      | by its label
            leaf-powder                         | 10  | g       | 1 | 130 (40-270)          | 2.5 (1-4)      | unknown leaf
            leaf-powder                         | 2.5 | g       | 4 | 130 (40-270)          | 2.5 (1-4)      | in four doses
            capsule                             | 8   | capsule | 1 | 52 (16-108)           | 1 (0.4-1.6)    | half-gram fill
            seven-hydroxy                       | 1   | tablet  | 4 | ? (0-24)              | 60 (20-280)    | strength unknown
            seven-hydroxy, product: lbl-7tabz-30 | 1  | tablet  | 1 | not known             | 30 (15-45)     | by its label
            shot, product: lbl-opms-black       | 1   | bottle  | 2 | not known             | not known      | not zero
            """)
    void an_example(
            String form, String value, String unit, String doses, String mitragynine, String sevenHydroxy, String why) {
        var exposure = Exposures.ofProducts("{form: %s, amountPerDose: {value: %s, unit: %s}, dosesPerDay: %s}"
                .formatted(form, value, unit, doses));
        assertThat(Exposures.text(exposure.mitragynineADay())).as(why).isEqualTo(mitragynine);
        assertThat(Exposures.text(exposure.sevenHydroxyADay())).as(why).isEqualTo(sevenHydroxy);
    }

    @Test
    void the_leaf_of_the_trial_holds_what_was_measured_in_it() {
        var exposure = Exposures.ofProducts(
                "{form: capsule, product: m-rct-leaf, amountPerDose: {value: 4000, unit: mg}, dosesPerDay: 1}");
        assertThat(Exposures.text(exposure.mitragynineADay())).isEqualTo("53.2 (53.2-53.2)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lbl-hydroxie-30      | tablet | not known | ? (0-30)  | the label says: up to
            lbl-7oh-highstrength | tablet | not known | ? (30-70) | the label says: from, to
            lbl-7tabz-pseudo     | tablet | not known | not known | the split is not stated
            lbl-mit-a            | tablet | not known | not known | an analogue
            lbl-shaman-whitevein | tablet | not known | not known | strength not seen
            cls-7oh-shot         | bottle | not known | not known | no default
            cls-tincture         | mL     | not known | not known | no default
            """)
    void a_row_says_no_more_than_its_source(
            String id, String unit, String mitragynine, String sevenHydroxy, String why) {
        var exposure = Exposures.ofProducts("{product: %s, amountPerDose: {value: 1, unit: %s}}".formatted(id, unit));
        assertThat(Exposures.text(exposure.mitragynineADay())).as(why).isEqualTo(mitragynine);
        assertThat(Exposures.text(exposure.sevenHydroxyADay())).as(why).isEqualTo(sevenHydroxy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lbl-feelfree-classic | 1     | bottle | 40 (20-60) | the whole bottle
            lbl-feelfree-classic | 2     | oz     | 40 (20-60) | it holds two ounces
            lbl-feelfree-classic | 1     | oz     | 20 (10-30) | half of it
            lbl-feelfree-classic | 29.57 | mL     | 20 (10-30) | the same half
            lbl-feelfree-classic | 1     | g      | not known  | nobody knows what it weighs
            lbl-mit45-shot       | 1     | oz     | not known  | nobody knows how large the bottle is
            m-rct-leaf           | 1     | g      | 13.3 (13.3-13.3) | two of its half-gram units
            """)
    void a_row_per_unit_is_never_counted_in_grams_or_ounces(
            String id, String value, String unit, String mitragynine, String why) {
        var exposure =
                Exposures.ofProducts("{product: %s, amountPerDose: {value: %s, unit: %s}}".formatted(id, value, unit));
        assertThat(Exposures.text(exposure.mitragynineADay())).as(why).isEqualTo(mitragynine);
    }
}
