package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newleaf.documents.Truth;
import newleaf.intake.CaseFile;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.Checklist;

/// Facts about criteria, warning signs and symptoms.
final class ListFacts {
    private ListFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary) {
        List<FactDefinition> facts = new ArrayList<>();
        vocabulary
                .criteria()
                .forEach(id -> facts.add(FactDefinition.truth(
                        FactTable.named("criterion", id),
                        subject -> subject.caseFile().criteria().has(id),
                        subject -> Set.of("criteria/" + id))));
        vocabulary
                .signs()
                .forEach(id -> facts.add(FactDefinition.truth(
                        FactTable.named("sign", id),
                        subject -> subject.caseFile().signs().has(id),
                        subject -> Set.of(missing(subject.caseFile().signs(), "signs", id)))));
        vocabulary
                .symptoms()
                .forEach(id -> facts.add(FactDefinition.truth(
                        FactTable.named("symptom", id),
                        subject -> subject.caseFile().symptoms().has(id),
                        subject -> Set.of(missing(subject.caseFile().symptoms().list(), "symptoms", id)))));
        facts.add(FactDefinition.truth("any_symptom", ListFacts::anySymptom, subject -> Set.of("symptoms")));
        facts.addAll(signs(vocabulary.signs()));
        facts.add(count("criteria_met", subject -> subject.disorder().criteriaMet()));
        facts.add(count("criteria_unknown", subject -> subject.disorder().criteriaUnknown()));
        return facts;
    }

    private static Truth anySymptom(Subject subject) {
        CaseFile caseFile = subject.caseFile();
        Checklist list = caseFile.symptoms().list();
        if (!list.present().isEmpty()) return Truth.YES;
        return list.isGiven() && !list.answers().containsValue(Truth.NOT_KNOWN) ? Truth.NO : Truth.NOT_KNOWN;
    }

    /// How many signs were seen, and how many there may be while some are not known.
    private static List<FactDefinition> signs(Set<String> ids) {
        return List.of(
                count("signs_at_least", subject -> signs(ids, subject, Truth.YES)),
                count(
                        "signs_at_most",
                        subject -> signs(ids, subject, Truth.YES) + signs(ids, subject, Truth.NOT_KNOWN)),
                FactDefinition.truth(
                        "signs_all_known",
                        subject -> signs(ids, subject, Truth.NOT_KNOWN) == 0 ? Truth.YES : Truth.NOT_KNOWN,
                        subject -> Set.of("signs")));
    }

    private static int signs(Set<String> ids, Subject subject, Truth truth) {
        Checklist signs = subject.caseFile().signs();
        return (int) ids.stream().filter(id -> signs.has(id) == truth).count();
    }

    private static FactDefinition count(String name, java.util.function.ToIntFunction<Subject> count) {
        return new FactDefinition(
                name, FactType.NUMBER, subject -> Fact.known(name, (double) count.applyAsInt(subject)));
    }

    private static String missing(Checklist list, String path, String id) {
        return list.isGiven() ? path + "/" + id : path;
    }
}
