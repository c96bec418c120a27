package newleaf.intake.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import newleaf.intake.history.ReasonTaken;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ConditionCard;
import newleaf.knowledge.card.MedicineCard;

/// Words by which people say what a medicine is for: "Keppra for migraine".
final class ReasonWords {
    private static final Pattern WHY = Pattern.compile(" (for|against|because of|para|por|contra) (?<why>.*)");
    private static final String CONDITION = "condition-";

    /// Reasons that are no condition of the case. None is the name of a medicine.
    private static final Set<String> OTHERS = Set.of(
            "migraine",
            "migraines",
            "headache",
            "headaches",
            "migrana",
            "migranas",
            "jaqueca",
            "pain",
            "dolor",
            "nerve",
            "nerves",
            "neuropathy",
            "neuralgia",
            "tremor",
            "tremors",
            "shaking",
            "temblor",
            "anxiety",
            "ansiedad",
            "panic",
            "mood",
            "animo",
            "sleep",
            "dormir",
            "weight",
            "peso",
            "blood",
            "pressure",
            "hypertension",
            "hipertension",
            "presion",
            "tension",
            "clot",
            "clots",
            "thrombosis",
            "embolism",
            "coagulos",
            "trombosis",
            "stroke",
            "leg",
            "legs",
            "lung",
            "sweating",
            "exam",
            "nerviosismo",
            "nightmares",
            "reflux");

    private final Map<String, String> conditions = new HashMap<>();

    ReasonWords(Shelves shelves) {
        shelves.shelf("conditions").stream()
                .map(ConditionCard.class::cast)
                .forEach(card -> card.saidAs()
                        .forEach(word ->
                                conditions.put(PlainText.of(word), card.id().substring(CONDITION.length()))));
    }

    /// Whether this word says what a medicine is for.
    boolean holds(String word) {
        return OTHERS.contains(word) || conditions.containsKey(word);
    }

    /// @param plain  the line as it was typed, in plain letters
    ReasonTaken of(MedicineCard card, String plain) {
        var why = WHY.matcher(plain);
        Set<String> told = new TreeSet<>();
        boolean isTold = false;
        if (why.find()) {
            for (String word : why.group("why").split(" ")) {
                isTold |= holds(word);
                if (conditions.containsKey(word)) told.add(conditions.get(word));
            }
        }
        return new ReasonTaken(card.name().en(), told, isTold ? Set.of() : Set.copyOf(card.takenFor()));
    }

    /// Whether every word says how something is taken or what for.
    boolean areAllSaid(String rest) {
        return Arrays.stream(rest.split(" ")).allMatch(word -> holds(word) || DosingWords.areAll(word));
    }
}
