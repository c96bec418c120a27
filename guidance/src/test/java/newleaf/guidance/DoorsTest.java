package newleaf.guidance;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newleaf.guidance.finding.DoorAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every reason of design section 5, put into a case that is otherwise answered with no. The last column names every
/// door that does not stand open, so a door that closes for a wrong reason shows as well.
class DoorsTest {
    private static final Set<String> MEASURED = Set.of(
            "long-qt",
            "inr",
            "bilirubin",
            "bilirubin-alone",
            "liver-enzymes",
            "liver-pattern",
            "alt-three-times",
            "pressure",
            "early-warning",
            "earlier-seven-hydroxy");

    @Test
    void a_case_answered_with_no_has_every_door_open() {
        assertThat(plain().assessed().doors()).hasSize(63);
        assertThat(plain().doorsNotOpen()).isEmpty();
    }

    @Test
    void nothing_known_leaves_every_door_unknown() {
        assertThat(empty().assessed().doors())
                .allSatisfy(door -> assertThat(door.state())
                        .as(door.door().id())
                        .isEqualTo(measuresOnly(door) ? DoorAnswer.State.OPEN : DoorAnswer.State.UNKNOWN));
    }

    /// A measurement that was not taken leaves its door open.
    private static boolean measuresOnly(DoorAnswer door) {
        return MEASURED.contains(door.door().id().substring("door-".length()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            alcohol-daily         | alcohol-daily closed, help-needed-today closed
            benzodiazepine        | benzodiazepine closed, help-needed-today closed
            z-drug                | help-needed-today closed, z-drug closed
            barbiturate           | barbiturate closed, help-needed-today closed
            phenibut              | help-needed-today closed, phenibut closed
            baclofen              | baclofen closed, help-needed-today closed
            ghb                   | ghb closed, help-needed-today closed
            sedative-adulterant   | help-needed-today closed, sedative-adulterant closed
            opioid                | help-needed-today closed, opioid closed
            fentanyl-or-heroin    | fentanyl-or-heroin closed, help-needed-today closed
            tramadol              | help-needed-today closed, tramadol closed
            tianeptine            | help-needed-today closed, tianeptine closed
            loperamide-high-dose  | help-needed-today closed, loperamide-high-dose closed
            gabapentinoid         | gabapentinoid caution
            alcohol               |
            alcohol-past          |
            stimulant             |
            cannabis              |
            kava                  |
            nicotine              |
            caffeine              |
            other                 |
            """)
    void a_substance_decides_its_door(String substance, String notOpen) {
        assertThat(plain().adding("history.otherSubstances", substance).doorsNotOpen())
                .isEqualTo(orNone(notOpen));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            seizure-disorder      | seizure-disorder closed
            liver-disease         | liver-disease closed
            heart-rhythm          | heart-rhythm closed
            heart-disease         | heart-disease closed
            severe-lung-disease   | severe-lung-disease closed
            bipolar               | bipolar-or-psychosis-past caution
            psychosis             | bipolar-or-psychosis-past caution
            chronic-pain          |
            depression            |
            anxiety               |
            adhd                  |
            insomnia              |
            kidney-disease        |
            sleep-apnoea          |
            hypothyroidism        |
            adrenal-insufficiency |
            upcoming-surgery      |
            after-surgery         | help-needed-today closed
            safety-critical-work  |
            other                 |
            """)
    void a_condition_decides_its_door(String condition, String notOpen) {
        assertThat(plain().adding("history.conditions", condition).doorsNotOpen())
                .isEqualTo(orNone(notOpen));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            person.age               | 7.9            | small-child closed
            person.age               | 8              | under-18 closed
            person.age               | 17.9           | under-18 closed
            person.age               | 18             |
            person.age               | 64.9           |
            person.age               | 65             | over-65 caution
            person.age               | 66             | over-65 caution
            person.pregnant          | true           | help-needed-today closed, pregnant closed
            person.breastfeeding     | true           | breastfeeding caution
            history.opioidUseDisorder | current       | opioid-use-disorder-current closed
            history.opioidUseDisorder | past          | past-opioid-use-disorder caution
            history.withdrawalSeizureOrDelirium | true | withdrawal-seizure-or-delirium closed
            safety.suicidal          | passive        | help-needed-today closed, suicidal closed
            safety.suicidal          | active         | help-needed-today closed, suicidal closed
            safety.suicidal          | attempt-recent | help-needed-today closed, suicidal closed
            safety.unresponsive      | true           | help-needed-today closed
            safety.vomitingCannotDrink | true         | help-needed-today closed
            use.reasons              | [opioid-withdrawal] | opioid-withdrawal-reason caution
            use.reasons              | [pain, sleep]  |
            scores.phq9Item9         | 0              |
            scores.phq9Item9         | 1              | help-needed-today closed, suicidal closed
            labs.qtcMs               | 499            |
            labs.qtcMs               | 500            | help-needed-today closed, long-qt closed
            labs.inr                 | 1.4            |
            labs.inr                 | 1.5            | help-needed-today closed, inr closed
            labs.altUL               | 900            | help-needed-today closed, liver-enzymes closed
            labs.altUL               | 150            | alt-three-times caution
            labs.bilirubinMgDl       | 9              | bilirubin closed, help-needed-today closed
            vitals.systolicMmHg      | 180            | help-needed-today closed, pressure closed
            vitals.systolicMmHg      | 179            |
            vitals.diastolicMmHg     | 120            | help-needed-today closed, pressure closed
            scores.cows              | 30             |
            use.gramsPerDay          | 60             |
            use.earlierProducts      | [{ form: seven-hydroxy, monthsSince: 1 }] | earlier-seven-hydroxy closed
            use.earlierProducts      | [{ form: seven-hydroxy, monthsSince: 4 }] |
            use.earlierProducts      | []             |
            history.medications      | [quetiapine]   | narrowed-medicine caution
            """)
    void an_answer_decides_its_door(String path, String answer, String notOpen) {
        assertThat(plain().with(path, answer).doorsNotOpen()).isEqualTo(orNone(notOpen));
    }

    @ParameterizedTest(name = "{0}: not answered")
    @CsvSource(delimiter = '|', textBlock = """
            person.age                          | over-65 unknown, small-child unknown, under-18 unknown
            history.opioidUseDisorder           | opioid-use-disorder-current unknown, past-opioid-use-disorder unknown
            history.withdrawalSeizureOrDelirium | withdrawal-seizure-or-delirium unknown
            safety.suicidal                     | help-needed-today unknown, suicidal unknown
            safety.unresponsive                 | help-needed-today unknown
            use.reasons                         | opioid-withdrawal-reason unknown
            person.weightKg                     |
            use.durationMonths                  |
            """)
    void an_answer_left_out_is_never_taken_for_no(String path, String notOpen) {
        assertThat(plain().without(path).doorsNotOpen()).isEqualTo(orNone(notOpen));
    }

    @Test
    void a_newborn_exposed_before_birth_is_seen_today() {
        var newborn = plain().with("person.age", "0.1").with("person.exposedBeforeBirth", "true");
        assertThat(newborn.doorsNotOpen())
                .isEqualTo("exposed-before-birth closed, help-needed-today closed, small-child closed");
        assertThat(newborn.with("person.age", "1").doorsNotOpen())
                .as("applies below the age of 1")
                .isEqualTo("small-child closed");
        assertThat(newborn.without("person.exposedBeforeBirth").doorsNotOpen())
                .isEqualTo("exposed-before-birth unknown, help-needed-today unknown, small-child closed");
    }

    @Test
    void pregnancy_is_asked_unless_sex_is_male_or_age_above_60() {
        var notAnswered = plain().without("person.pregnant").without("person.breastfeeding");
        String unknown = "breastfeeding unknown, help-needed-today unknown, pregnant unknown";
        assertThat(notAnswered.doorsNotOpen()).as("male").isEmpty();
        assertThat(notAnswered.with("person.sex", "female").doorsNotOpen()).isEqualTo(unknown);
        assertThat(notAnswered.with("person.sex", "other").doorsNotOpen()).isEqualTo(unknown);
        assertThat(notAnswered.without("person.sex").doorsNotOpen()).isEqualTo(unknown);
        assertThat(notAnswered
                        .with("person.sex", "female")
                        .with("person.age", "60")
                        .doorsNotOpen())
                .isEqualTo(unknown);
        assertThat(notAnswered
                        .with("person.sex", "female")
                        .with("person.age", "61")
                        .doorsNotOpen())
                .isEmpty();
    }

    @ParameterizedTest(name = "unknown: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            alcohol-daily   | alcohol-daily unknown, help-needed-today unknown
            benzodiazepine  | benzodiazepine unknown, help-needed-today unknown
            opioid          | help-needed-today unknown, opioid unknown
            xanax           | benzodiazepine unknown, help-needed-today unknown
            methadone       | help-needed-today unknown, methadone unknown
            naltrexone      | naltrexone unknown
            liver-disease   | liver-disease unknown
            seizure         | help-needed-today unknown, seizure unknown, seizure-earlier unknown
            jaundice        | help-needed-today unknown, jaundice unknown, jaundice-earlier unknown
            kidney-disease  |
            """)
    void what_history_names_as_unknown_leaves_its_door_unknown(String id, String notOpen) {
        assertThat(plain().withList("history.unknown", java.util.List.of(id)).doorsNotOpen())
                .isEqualTo(orNone(notOpen));
    }

    static String orNone(@org.jspecify.annotations.Nullable String notOpen) {
        return notOpen == null ? "" : notOpen;
    }
}
