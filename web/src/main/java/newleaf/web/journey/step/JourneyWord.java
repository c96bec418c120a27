package newleaf.web.journey.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.Fault;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Words;

/// The words of the pages that ask. Each is an entry of `knowledge/words/words-journey.yaml`, and each entry is used.
public enum JourneyWord implements Labelled {
    WHO_QUESTION,
    WHO_SELF,
    WHO_FAMILY,
    WHO_CLINICIAN,
    WHO_HELP,
    WHO_PRIVACY,
    YES,
    NO,
    CHOOSE_AN_ANSWER,
    SEX_MALE,
    SEX_FEMALE,
    SEX_OTHER,
    YEARS,
    KILOGRAMS,
    GRAMS_A_DAY,
    TIMES_A_DAY,
    DAYS_A_WEEK,
    MONTHS,
    HOURS,
    TIMES,
    NUMBER,
    YEARS_HINT,
    MONTHS_HINT,
    HOURS_HINT,
    RANGE_HINT,
    NUMBER_HELP,
    NUMBER_NOTHING,
    LIST_HINT,
    EVENTS_HINT,
    SYMPTOMS_HINT,
    NONE_OF_THESE,
    NOT_SURE_OF_THE_OTHERS,
    TICK_SOMETHING,
    NONE_AND_SOME,
    NONE_SAID,
    NOT_SURE_SAID,
    WHEN_NOW,
    WHEN_THIS_MONTH,
    WHEN_EARLIER,
    GRADE_1,
    GRADE_2,
    GRADE_3,
    MEDICINES_LABEL,
    MEDICINES_HINT,
    MEDICINES_OR,
    MEDICINES_NONE,
    MEDICINES_NOTHING,
    MEDICINES_TOO_LONG,
    MEDICINES_READ,
    MEDICINE_NOT_KNOWN,
    MEDICINE_IS_IT,
    MEDICINE_OTHER_NAME,
    MEDICINE_OTHER_HINT,
    PRODUCTS_HINT,
    PRODUCTS_ANOTHER,
    PRODUCTS_NOTHING_ELSE,
    PRODUCTS_NONE,
    PRODUCTS_HELP,
    PRODUCTS_TOO_MANY,
    PRODUCTS_ONLY_GRAMS,
    TIMES_A_DAY_SAID,
    PRODUCT_FORM,
    AMOUNT,
    UNIT,
    AMOUNT_HELP,
    PRODUCT_TIMES,
    GRAMS_IN_ONE,
    PRODUCT_LABEL,
    MITRAGYNINE_IN_ONE,
    SEVEN_HYDROXY_IN_ONE,
    LABEL_HELP,
    CHANGE,
    ADD,
    REMOVE,
    COUNTRY,
    STATE,
    CHOOSE_FROM_LIST,
    PLACE_HELP,
    TOTAL_PRODUCTS,
    TOTAL_GRAMS,
    CRISIS_LINES,
    PART_EMERGENCY,
    PART_SAFETY,
    PART_FIT,
    SEE_NOW,
    LOOK_OVER,
    ANSWERS,
    ANSWERS_NONE,
    ANSWERS_NOT_KNOWN,
    ANSWERS_NOT_SAID,
    MEASURED,
    MEASURED_INTRO,
    GO_ON,
    TOGETHER_HINT,
    TOGETHER_NOW,
    TOGETHER_PERSON,
    TOGETHER_BEFORE,
    TOGETHER_TAKING,
    TOGETHER_GOAL,
    PRODUCT_MORE,
    URGENT_CONTINUE,
    URGENT_FIRST,
    STALE,
    GONE,
    GONE_WHY,
    START_AGAIN,
    TOO_MUCH,
    SYSTOLIC,
    DIASTOLIC,
    PULSE,
    TEMPERATURE,
    OXYGEN,
    BREATHS;

    private static final String FILE = "knowledge/words/words-journey.yaml";

    public Words in(Shelves shelves) {
        Words words = shelves.words("journey").get(label());
        if (words == null) throw new IllegalStateException(FILE + " lacks `" + label() + "`");
        return words;
    }

    /// Words that pages ask for and that are missing, and words that no page uses.
    public static List<Fault> faults(Shelves shelves) {
        Set<String> used = Arrays.stream(values()).map(JourneyWord::label).collect(Collectors.toSet());
        Set<String> written = shelves.words("journey").keySet();
        return Stream.concat(
                        used.stream()
                                .filter(key -> !written.contains(key))
                                .map(key -> new Fault(FILE, 1, "lacks `" + key + "`, which a page uses")),
                        written.stream()
                                .filter(key -> !used.contains(key))
                                .map(key -> new Fault(FILE, 1, "has `" + key + "`, which no page uses; delete it")))
                .sorted()
                .toList();
    }
}
