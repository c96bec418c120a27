package newleaf.pharmacology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every unit of an amount, in every form: swapping two of them changes a number here.
class AmountUnitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10    | g          |                                 | 10 (10-10)          | 130 (40-270)            | 2.5 (1-4)
            10    | mg         |                                 | 0.01 (0.01-0.01)    | 0.13 (0.04-0.27)        | 0.0025 (0.001-0.004)
            10000 | mg         |                                 | 10 (10-10)          | 130 (40-270)            | 2.5 (1-4)
            1     | oz         |                                 | 28.35 (28.35-28.35) | 368.55 (113.4-765.45)   | 7.0875 (2.835-11.34)
            1     | teaspoon   |                                 | 2.3 (2-3)           | 29.9 (8-81)             | 0.575 (0.2-1.2)
            2     | teaspoon   | gramsPerUnit: 2.5               | 5 (5-5)             | 65 (20-135)             | 1.25 (0.5-2)
            1     | teaspoon   | 'gramsPerUnit: {low: 2, high: 4}' | ? (2-4)           | ? (8-108)               | ? (0.2-1.6)
            1     | tablespoon |                                 | 6.6 (6.2-7)         | 85.8 (24.8-189)         | 1.65 (0.62-2.8)
            3     | scoop      |                                 | not known           | not known               | not known
            3     | scoop      | gramsPerUnit: 4                 | 12 (12-12)          | 156 (48-324)            | 3 (1.2-4.8)
            3     | bottle     |                                 | not known           | not known               | not known
            10    | g          | mitragynineMgPerG: 15           | 10 (10-10)          | 150 (75-225)            | 2.5 (1-4)
            10    | g          | sevenHydroxyMgPerG: 1           | 10 (10-10)          | 130 (40-270)            | 10 (5-15)
            10    | g          | sevenHydroxyMgPerG: 0           | 10 (10-10)          | 130 (40-270)            | 0 (0-0)
            """)
    void leaf_powder(String value, String unit, String label, String leaf, String mitragynine, String sevenHydroxy) {
        check("leaf-powder", value, unit, label, mitragynine, sevenHydroxy);
        assertThat(Exposures.text(exposure("leaf-powder", value, unit, label).leafADay()))
                .isEqualTo(leaf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 | capsule |                                    | 52 (16-108)   | 1 (0.4-1.6)
            8 | capsule | gramsPerUnit: 0.5                  | 52 (16-108)   | 1 (0.4-1.6)
            8 | capsule | gramsPerUnit: 1                    | 104 (32-216)  | 2 (0.8-3.2)
            8 | capsule | 'gramsPerUnit: {low: 0.5, high: 1}' | ? (16-216)   | ? (0.4-3.2)
            8 | capsule | leafGramsPerUnit: 1                | 104 (32-216)  | 2 (0.8-3.2)
            8 | capsule | mitragynineMgPerUnit: 10           | 80 (40-120)   | 1 (0.4-1.6)
            4 | g       |                                    | 52 (16-108)   | 1 (0.4-1.6)
            """)
    void capsules(String value, String unit, String label, String mitragynine, String sevenHydroxy) {
        check("capsule", value, unit, label, mitragynine, sevenHydroxy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | glass  |                     | 27.4 (5.5-88.2)             | not known
            500 | mL     |                     | 54.8 (11-176.4)             | not known
            1   | glass  | mLPerUnit: 500      | 54.8 (11-176.4)             | not known
            1   | oz     |                     | 3.240872 (0.65054-10.432296) | not known
            1   | bottle |                     | not known                   | not known
            1   | bottle | mLPerUnit: 500      | 54.8 (11-176.4)             | not known
            2   | glass  | leafGramsPerUnit: 5 | 130 (40-270)                | 2.5 (1-4)
            10  | g      |                     | 130 (40-270)                | 2.5 (1-4)
            1   | scoop  |                     | not known                   | not known
            """)
    void tea(String value, String unit, String label, String mitragynine, String sevenHydroxy) {
        check("tea", value, unit, label, mitragynine, sevenHydroxy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extract  | 2   | g       |                          | ? (60-1300)        | not known | a band, never a middle
            extract  | 500 | mg      |                          | ? (15-325)         | not known | mg weigh the product
            extract  | 1   | oz      |                          | ? (850.5-18427.5)  | not known | an ounce of a solid
            extract  | 2   | capsule |                          | not known          | not known | no weight, no label
            extract  | 2   | capsule | gramsPerUnit: 0.5        | ? (30-650)         | not known | by weight
            extract  | 2   | capsule | mitragynineMgPerUnit: 50 | 100 (50-150)       | not known | by label
            extract  | 2   | g       | mitragynineMgPerG: 450   | 900 (450-1350)     | not known | 45 percent
            tincture | 5   | mL      |                          | not known          | not known | no default
            tincture | 5   | mL      | mitragynineMgPerUnit: 25 | 125 (62.5-187.5)   | not known | by label
            tincture | 1   | oz      | mitragynineMgPerUnit: 25 | 25 (12.5-37.5)     | not known | per unit of the amount
            shot     | 2   | bottle  |                          | 220 (80-500)       | not known | two labels only
            shot     | 2   | bottle  | mitragynineMgPerUnit: 150 | 300 (150-450)     | not known | by label
            shot     | 30  | mL      |                          | not known          | not known | bottles are not one size
            shot     | 1   | oz      |                          | not known          | not known | nor here
            gummy    | 2   | gummy   |                          | not known          | not known | no default
            gummy    | 2   | gummy   | mitragynineMgPerUnit: 10 | 20 (10-30)         | not known | by label
            resin    | 1   | g       |                          | not known          | not known | no default
            other    | 1   | g       |                          | not known          | not known | no default
            """)
    void concentrates(
            String form, String value, String unit, String label, String mitragynine, String sevenHydroxy, String why) {
        check(form, value, unit, label, mitragynine, sevenHydroxy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4  | tablet |                           | ? (0-24)  | 60 (20-280)     | strength unknown
            2  | tablet | sevenHydroxyMgPerUnit: 20 | ? (0-12)  | 40 (20-60)      | by label
            2  | gummy  |                           | not known | 30 (10-60)      | a piece
            30 | mg     |                           | not known | 30 (15-45)      | mg are milligrams of 7-OH
            30 | mg     | sevenHydroxyMgPerUnit: 20 | not known | 30 (15-45)      | and nothing else
            1  | g      |                           | not known | not known       | g weigh the product
            1  | g      | sevenHydroxyMgPerG: 15    | not known | 15 (7.5-22.5)   | by label
            1  | bottle |                           | not known | not known       | no default
            """)
    void seven_hydroxy(String value, String unit, String label, String mitragynine, String sevenHydroxy, String why) {
        check("seven-hydroxy", value, unit, label, mitragynine, sevenHydroxy);
    }

    @Test
    void leaf_is_weighed_only_where_it_is_leaf() {
        assertThat(Exposures.text(exposure("extract", "2", "g", null).leafADay()))
                .isEqualTo("not known");
        assertThat(Exposures.text(
                        exposure("shot", "2", "bottle", "leafGramsPerUnit: 3").leafADay()))
                .isEqualTo("6 (6-6)");
        assertThat(exposure("extract", "2", "g", null).isAllLeaf()).isFalse();
        assertThat(exposure("shot", "2", "bottle", "leafGramsPerUnit: 3").isAllLeaf())
                .isFalse();
        assertThat(exposure("tea", "1", "glass", null).leafADay()).isEmpty();
        assertThat(exposure("tea", "1", "glass", null).isAllLeaf()).isTrue();
    }

    private static void check(
            String form, String value, String unit, String label, String mitragynine, String sevenHydroxy) {
        var exposure = exposure(form, value, unit, label);
        assertThat(Exposures.text(exposure.mitragynineADay())).as("mitragynine").isEqualTo(mitragynine);
        assertThat(Exposures.text(exposure.sevenHydroxyADay())).as("7-OH").isEqualTo(sevenHydroxy);
    }

    private static Exposure exposure(
            String form, String value, String unit, @org.jspecify.annotations.Nullable String label) {
        return Exposures.once(form, value, unit, label == null ? "" : label);
    }
}
