package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newleaf.documents.Truth;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.Events;
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

    private HistoryFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary, Shelves shelves) {
        List<FactDefinition> facts = new ArrayList<>(List.of(
                FactDefinition.text(
                        "opioid_use_disorder",
                        subject -> history(subject).opioidUseDisorder(),
                        "history.opioidUseDisorder"),
                FactDefinition.truth(
                        "withdrawal_seizure_or_delirium",
                        subject -> history(subject).withdrawalSeizureOrDelirium(),
                        "history.withdrawalSeizureOrDelirium")));
        vocabulary.substances().forEach(id -> facts.add(takes(id)));
        vocabulary
                .conditions()
                .forEach(id -> facts.add(FactDefinition.truth(
                        FactTable.named("has", id),
                        subject -> history(subject).conditions().has(id),
                        subject -> Set.of(missing(history(subject).conditions(), "history.conditions", id)))));
        vocabulary.events().forEach(id -> facts.addAll(event(id)));
        medicineClasses(shelves)
                .forEach(id -> facts.add(FactDefinition.truth(
                        FactTable.named("medicine", id),
                        subject -> history(subject).medications().hasClass(id),
                        subject -> Set.of(missing(history(subject).medications(), id)))));
        return facts;
    }

    /// Every class that a medicine card names.
    static Set<String> medicineClasses(Shelves shelves) {
        Set<String> classes = new TreeSet<>();
        shelves.medicines().forEach(card -> classes.addAll(card.classes()));
        return classes;
    }

    private static FactDefinition takes(String id) {
        return FactDefinition.truth(FactTable.named("takes", id), subject -> isTaken(history(subject), id), subject -> {
            History history = history(subject);
            Set<String> missing = new HashSet<>();
            if (history.otherSubstances().has(id) == Truth.NOT_KNOWN) {
                missing.add(missing(history.otherSubstances(), "history.otherSubstances", id));
            }
            if (asMedicine(history, id) == Truth.NOT_KNOWN) missing.add(missing(history.medications(), id));
            if (missing.contains("history.otherSubstances/" + id)) missing.remove("history.medications/" + id);
            return missing;
        });
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
                event(id, "earlier", subject -> history(subject).events().earlier(id)),
                event(id, "ever", subject -> history(subject).events().within(id, When.EARLIER)));
    }

    private static FactDefinition event(String id, String when, java.util.function.Function<Subject, Truth> happened) {
        return FactDefinition.truth(FactTable.named(id, when), happened, subject -> {
            Events events = history(subject).events();
            return Set.of(events.isGiven() ? "history.events/" + id : "history.events");
        });
    }

    private static String missing(Checklist list, String path, String id) {
        return list.isGiven() ? path + "/" + id : path;
    }

    private static String missing(Medicines medicines, String id) {
        if (!medicines.isGiven()) return "history.medications";
        return medicines.unsure().isEmpty() ? "history.medications/" + id : "history.medications.unmatched";
    }

    private static History history(Subject subject) {
        return subject.caseFile().history();
    }
}
