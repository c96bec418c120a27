package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.documents.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much, as people write it behind a name. Up to 8 mg a day is ordinary, above 16 mg is a high dose; between the
/// two
/// it is not known, and a bare number may be milligrams or tablets.
class AmountsOfLoperamideTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "loperamide, NO",
        "Imodium 2 mg as needed, NO",
        "loperamide 2mg 4 times a day, NO",
        "loperamide 4 x 2 mg a day, NO",
        "loperamide 2 mg twice a day for 14 days, NO",
        "loperamide 4 a day, NO",
        "loperamide 5 a day, NOT_KNOWN",
        "loperamide 8 tablets, NOT_KNOWN",
        "loperamide 2 mg every 3 hours, NOT_KNOWN",
        "loperamide 9 tablets a day, YES",
        "loperamide 40 a day, YES",
        "loperamide 40 mg, YES",
        "Imodium 2 mg x 20, YES",
        "20 pills of loperamide 2mg a day, YES",
        "loperamida 30 comprimidos al día, YES",
        "loperamide in high doses, YES",
        "handfuls of Imodium, YES",
        "loperamide 2 mg and Tylenol 500 mg, NOT_KNOWN"
    })
    void a_high_dose_is_read_from_the_words(String typed, Truth isHigh) {
        var history = Cases.usable("{history: {otherSubstances: [], medications: ['" + typed + "']}}")
                .history();
        assertThat(history.takes("loperamide-high-dose", true)).isEqualTo(isHigh);
        assertThat(history.hasClass("loperamide")).isEqualTo(Truth.YES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "vodka, alcohol",
        "wine at the weekend, alcohol",
        "vodka every day, alcohol-daily",
        "6 beers a day, alcohol-daily",
        "una copa de vino cada noche, alcohol-daily",
        "cerveza todos los días, alcohol-daily"
    })
    void a_drink_counts_as_alcohol_and_every_day_as_that(String typed, String substance) {
        var history = Cases.usable("{history: {otherSubstances: [], medications: ['" + typed + "']}}")
                .history();
        String other = substance.equals("alcohol") ? "alcohol-daily" : "alcohol";
        assertThat(history.takes(substance, true)).isEqualTo(Truth.YES);
        assertThat(history.takes(other, true)).isNotEqualTo(Truth.YES);
    }
}
