package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    /// Substances that also come as a medicine: the medicine counts, prescribed or not.
    private static final Set<String> ALSO_MEDICINES = Set.of(
            "benzodiazepine",
            "z-drug",
            "barbiturate",
            "gabapentinoid",
            "baclofen",
            "ghb",
            "phenibut",
            "opioid",
            "tramadol",
            "tianeptine",
            "stimulant");

    private static final Origin MATCHED = new Origin(CaseField.MEDICATIONS.path(), How.MATCHED);

    private static final Origin IN_PRODUCT = new Origin(CaseField.PRODUCTS.path(), How.WORKED_OUT);

    private HistoryFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary, Shelves shelves, ProductFacts products) {
        List<FactDefinition> facts = new ArrayList<>();
        vocabulary.substances().forEach(id -> facts.add(takes(id, products)));
        vocabulary
                .conditions()
                .forEach(id -> facts.add(FactDefinition.listed(
                        "has",
                        id,
                        CaseField.CONDITIONS,
                        subject -> history(subject).conditions())));
        vocabulary.events().forEach(id -> facts.addAll(event(id)));
        medicineClasses(shelves)
                .forEach(id -> facts.add(FactDefinition.truth(
                        FactTable.named("medicine", id),
                        subject -> history(subject).medications().hasClass(id),
                        subject -> Set.of(missing(history(subject).medications(), id)),
                        _ -> MATCHED)));
        return facts;
    }

    /// Every class that a medicine card names.
    static Set<String> medicineClasses(Shelves shelves) {
        Set<String> classes = new TreeSet<>();
        shelves.medicines().forEach(card -> classes.addAll(card.classes()));
        return classes;
    }

    /// Ticked, typed as a medicine, or inside a product: it counts the same.
    private static FactDefinition takes(String id, ProductFacts products) {
        return FactDefinition.truth(
                FactTable.named("takes", id),
                subject -> isTaken(history(subject), id).or(Truth.of(products.isInProduct(subject, id))),
                subject -> missing(history(subject), id),
                subject -> products.isInProduct(subject, id) ? IN_PRODUCT : origin(history(subject), id));
    }

    private static Set<String> missing(History history, String id) {
        Set<String> missing = new HashSet<>();
        if (history.otherSubstances().has(id) == Truth.NOT_KNOWN) {
            missing.add(FactDefinition.missing(history.otherSubstances(), CaseField.OTHER_SUBSTANCES, id));
        }
        if (asMedicine(history, id) == Truth.NOT_KNOWN) missing.add(missing(history.medications(), id));
        if (missing.contains(CaseField.OTHER_SUBSTANCES.entry(id))) missing.remove(CaseField.MEDICATIONS.entry(id));
        return missing;
    }

    private static Origin origin(History history, String id) {
        Truth isListed = history.otherSubstances().has(id);
        boolean isMatched = history.medications().hasClass(id) == Truth.YES;
        if (isMatched && isListed != Truth.YES) return MATCHED;
        return new Origin(CaseField.OTHER_SUBSTANCES.path(), isListed == Truth.NO ? How.IMPLIED : How.LISTED);
    }

    private static Truth isTaken(History history, String id) {
        return history.otherSubstances().has(id).or(asMedicine(history, id));
    }

    private static Truth asMedicine(History history, String id) {
        return ALSO_MEDICINES.contains(id) ? history.medications().hasClass(id) : Truth.NO;
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
