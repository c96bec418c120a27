package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.History;
import newleaf.intake.history.Medicines;
import newleaf.intake.history.When;
import newleaf.knowledge.Shelves;

/// Facts about what was before and what is there besides kratom.
final class HistoryFacts {
    private static final Origin MATCHED = new Origin(CaseField.MEDICATIONS.path(), How.MATCHED);

    private static final Origin IN_PRODUCT = new Origin(CaseField.PRODUCTS.path(), How.LISTED);

    private static final Origin TICKED = new Origin(CaseField.OTHER_SUBSTANCES.path(), How.LISTED);

    private HistoryFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary, Shelves shelves) {
        List<FactDefinition> facts = new ArrayList<>();
        Set<String> classes = medicineClasses(shelves);
        vocabulary.substances().forEach(id -> facts.add(takes(id, classes.contains(id))));
        Set<String> treated = shelves.medicines().stream()
                .flatMap(card -> card.takenFor().stream())
                .collect(Collectors.toSet());
        vocabulary.conditions().forEach(id -> facts.add(has(id, treated.contains(id))));
        vocabulary.events().forEach(id -> facts.addAll(event(id)));
        facts.add(FactDefinition.said(
                "said_anticoagulant",
                subject -> history(subject).medications().hasClass("anticoagulant"),
                CaseField.MEDICATIONS));
        classes.forEach(id -> facts.add(FactDefinition.truth(
                FactTable.named("medicine", id),
                subject -> history(subject).hasClass(id),
                subject -> Set.of(missing(history(subject).medications(), id)),
                subject -> medicineOrigin(history(subject), id))));
        return facts;
    }

    /// Every class that a medicine card names.
    static Set<String> medicineClasses(Shelves shelves) {
        Set<String> classes = new TreeSet<>();
        shelves.medicines().forEach(card -> classes.addAll(card.allClasses()));
        return classes;
    }

    /// @param isTyped  whether some medicine counts as this substance, so that it may be typed as well
    private static FactDefinition takes(String id, boolean isTyped) {
        return FactDefinition.truth(
                FactTable.named("takes", id),
                subject -> history(subject).takes(id, isTyped),
                subject -> missing(history(subject), id, isTyped),
                subject -> origin(history(subject), id));
    }

    private static Set<String> missing(History history, String id, boolean isTyped) {
        Set<String> missing = new HashSet<>();
        if (history.otherSubstances().has(id) == Truth.NOT_KNOWN) {
            missing.add(FactDefinition.missing(history.otherSubstances(), CaseField.OTHER_SUBSTANCES, id));
        }
        boolean mayBeTyped = isTyped && history.medications().hasClass(id) == Truth.NOT_KNOWN;
        if (mayBeTyped) missing.add(missing(history.medications(), id));
        if (missing.contains(CaseField.OTHER_SUBSTANCES.entry(id))) missing.remove(CaseField.MEDICATIONS.entry(id));
        return missing;
    }

    /// Typed, inside a product, or among what was ticked.
    private static Origin origin(History history, String id) {
        Truth isListed = history.otherSubstances().has(id);
        if (isListed != Truth.YES && history.medications().hasClass(id) == Truth.YES) return MATCHED;
        if (isListed != Truth.YES && history.also().inProducts().contains(id)) return IN_PRODUCT;
        return new Origin(CaseField.OTHER_SUBSTANCES.path(), isListed == Truth.NO ? How.IMPLIED : How.LISTED);
    }

    private static Origin medicineOrigin(History history, String id) {
        if (history.medications().hasClass(id) == Truth.YES) return MATCHED;
        if (history.also().inProducts().contains(id)) return IN_PRODUCT;
        if (history.also().byTicking().contains(id)) return TICKED;
        return MATCHED;
    }

    private static FactDefinition has(String id, boolean hasMedicines) {
        return FactDefinition.truth(
                FactTable.named("has", id),
                subject -> history(subject).hasCondition(id, hasMedicines),
                subject -> missingIllness(history(subject), id),
                _ -> new Origin(CaseField.CONDITIONS.path(), How.LISTED));
    }

    private static Set<String> missingIllness(History history, String id) {
        if (history.conditions().has(id) != Truth.NO) {
            return Set.of(FactDefinition.missing(history.conditions(), CaseField.CONDITIONS, id));
        }
        Set<String> asking = history.askingFor(id);
        if (asking.isEmpty()) return Set.of(CaseField.MEDICATIONS.path());
        return asking.stream().map(CaseField.MEDICINE_REASON::entry).collect(Collectors.toSet());
    }

    private static List<FactDefinition> event(String id) {
        return List.of(
                event(id, "now", subject -> history(subject).events().within(id, When.NOW)),
                event(id, "recent", subject -> history(subject).events().within(id, When.THIS_MONTH)),
                event(id, "lately", subject -> history(subject).events().within(id, When.WITHIN_3_MONTHS)),
                event(id, "old", subject -> history(subject).events().before(id, When.WITHIN_3_MONTHS)),
                event(id, "earlier", subject -> history(subject).events().earlier(id)),
                event(id, "ever", subject -> history(subject).events().within(id, When.EARLIER)));
    }

    private static FactDefinition event(String id, String when, Function<Subject, Truth> happened) {
        return FactDefinition.truth(
                FactTable.named(id, when),
                happened,
                subject -> Set.of(
                        history(subject).events().isGiven() ? CaseField.EVENTS.entry(id) : CaseField.EVENTS.path()),
                _ -> new Origin(CaseField.EVENTS.path(), How.LISTED));
    }

    private static String missing(Medicines medicines, String id) {
        if (!medicines.isGiven()) return CaseField.MEDICATIONS.path();
        return medicines.unsure().isEmpty() ? CaseField.MEDICATIONS.entry(id) : CaseField.UNMATCHED_MEDICATIONS.path();
    }

    private static History history(Subject subject) {
        return subject.caseFile().history();
    }
}
