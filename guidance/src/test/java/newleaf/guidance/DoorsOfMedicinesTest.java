package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Medicines as a person writes them, prescribed or not.
class DoorsOfMedicinesTest {
    private static final String ALL_UNKNOWN =
            "alcohol-daily unknown, baclofen unknown, barbiturate unknown, benzodiazepine unknown, buprenorphine unknown, "
                    + "fentanyl-or-heroin unknown, gabapentinoid unknown, ghb unknown, help-needed-today unknown, "
                    + "loperamide-high-dose unknown, methadone unknown, naltrexone unknown, narrowed-medicine unknown, opioid unknown, "
                    + "phenibut unknown, sedative-adulterant unknown, tianeptine unknown, tramadol unknown, z-drug unknown";

    /// Medicines that were never asked about may be for an illness that nobody told.
    private static final String NEVER_ASKED = ALL_UNKNOWN
            .replace("buprenorphine unknown", "bipolar-or-psychosis-past unknown, buprenorphine unknown")
            .replace("help-needed-today", "heart-disease unknown, heart-rhythm unknown, help-needed-today")
            .replace("sedative-adulterant unknown", "sedative-adulterant unknown, seizure-disorder unknown");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Xanax                        | benzodiazepine closed, help-needed-today closed
            Klonopin 1mg twice daily     | benzodiazepine closed, help-needed-today closed
            Valium                       | benzodiazepine closed, help-needed-today closed
            etizolam                     | benzodiazepine closed, help-needed-today closed
            benzos                       | benzodiazepine closed, help-needed-today closed
            Ambien                       | help-needed-today closed, z-drug closed
            Lunesta                      | help-needed-today closed, z-drug closed
            Fioricet                     | barbiturate closed, help-needed-today closed
            phenobarbital 30 mg          | barbiturate closed, help-needed-today closed
            Soma                         | barbiturate closed, help-needed-today closed
            Lioresal                     | baclofen closed, help-needed-today closed
            Xyrem                        | ghb closed, help-needed-today closed
            phenibut powder              | help-needed-today closed, phenibut closed
            OxyContin                    | help-needed-today closed, opioid closed
            Percocet                     | help-needed-today closed, opioid closed
            Vicodin                      | help-needed-today closed, opioid closed
            codeine                      | help-needed-today closed, opioid closed
            fentanyl patch               | help-needed-today closed, opioid closed
            Ultram                       | help-needed-today closed, tramadol closed
            ZaZa Red                     | help-needed-today closed, tianeptine closed
            Methadose                    | help-needed-today closed, methadone closed
            Suboxone 8mg film            | buprenorphine closed
            Subutex                      | buprenorphine closed
            Sublocade                    | buprenorphine closed
            Vivitrol                     | naltrexone closed
            Contrave                     | naltrexone closed
            low dose naltrexone          | naltrexone closed
            Lyrica                       | gabapentinoid caution
            Neurontin                    | gabapentinoid caution
            """)
    void a_medicine_by_its_brand_counts_as_its_class(String medicine, String notOpen) {
        assertThat(doors(medicine)).isEqualTo(notOpen);
    }

    @ParameterizedTest
    @CsvSource({"Narcan", "lisinopril", "ibuprofen", "Zoloft", "clonidine", "Imodium", "Wellbutrin"})
    void a_medicine_of_another_class_leaves_the_doors_open(String medicine) {
        assertThat(doors(medicine)).isEmpty();
    }

    @Test
    void a_name_that_matches_nothing_leaves_the_medicine_doors_unknown() {
        assertThat(doors("zzblorp 20 mg")).isEqualTo(ALL_UNKNOWN);
        assertThat(plain().without("history.medications").doorsNotOpen())
                .as("never asked")
                .isEqualTo(NEVER_ASKED);
    }

    @Test
    void a_guess_at_the_spelling_counts_as_its_class_and_settles_nothing_else() {
        assertThat(doors("alprazolamm"))
                .isEqualTo(ALL_UNKNOWN
                        .replace("benzodiazepine unknown", "benzodiazepine closed")
                        .replace("help-needed-today unknown", "help-needed-today closed"));
    }

    @Test
    void a_known_medicine_closes_its_door_beside_one_that_matches_nothing() {
        var both = plain().adding("history.medications", "zzblorp").adding("history.medications", "Suboxone");
        assertThat(both.doorsNotOpen()).isEqualTo(ALL_UNKNOWN.replace("buprenorphine unknown", "buprenorphine closed"));
    }

    @Test
    void a_substance_named_by_itself_closes_its_door_whatever_the_medicines_say() {
        var both = plain().adding("history.otherSubstances", "benzodiazepine").without("history.medications");
        assertThat(both.doorsNotOpen())
                .isEqualTo(NEVER_ASKED
                        .replace("benzodiazepine unknown", "benzodiazepine closed")
                        .replace("help-needed-today unknown", "help-needed-today closed"));
    }

    private static String doors(String medicine) {
        return plain().adding("history.medications", medicine).doorsNotOpen();
    }
}
