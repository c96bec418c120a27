package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
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
                        _ -> Set.of(CaseField.CRITERIA.entry(id)),
                        _ -> new Origin(CaseField.CRITERIA.path(), How.LISTED))));
        vocabulary
                .signs()
                .forEach(id -> facts.add(FactDefinition.listed(
                        "sign",
                        id,
                        CaseField.SIGNS,
                        subject -> subject.caseFile().signs())));
        vocabulary
                .symptoms()
                .forEach(id -> facts.add(FactDefinition.listed(
                        "symptom",
                        id,
                        CaseField.SYMPTOMS,
                        subject -> subject.caseFile().symptoms().list())));
        facts.add(FactDefinition.truth("any_symptom", ListFacts::anySymptom, CaseField.SYMPTOMS, How.LISTED));
        facts.addAll(signs(vocabulary.signs()));
        facts.add(count(
                "criteria_met",
                CaseField.CRITERIA,
                subject -> subject.disorder().criteriaMet()));
        facts.add(count(
                "criteria_unknown",
                CaseField.CRITERIA,
                subject -> subject.disorder().criteriaUnknown()));
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
                count("signs_at_least", CaseField.SIGNS, subject -> signs(ids, subject, Truth.YES)),
                count(
                        "signs_at_most",
                        CaseField.SIGNS,
                        subject -> signs(ids, subject, Truth.YES) + signs(ids, subject, Truth.NOT_KNOWN)),
                FactDefinition.truth(
                        "signs_all_known",
                        subject -> signs(ids, subject, Truth.NOT_KNOWN) == 0 ? Truth.YES : Truth.NOT_KNOWN,
                        CaseField.SIGNS,
                        How.COUNTED));
    }

    private static int signs(Set<String> ids, Subject subject, Truth truth) {
        Checklist signs = subject.caseFile().signs();
        return (int) ids.stream().filter(id -> signs.has(id) == truth).count();
    }

    private static FactDefinition count(String name, CaseField<?> list, ToIntFunction<Subject> count) {
        return new FactDefinition(
                name,
                FactType.NUMBER,
                subject -> Fact.known(name, (double) count.applyAsInt(subject)),
                _ -> new Origin(list.path(), How.COUNTED));
    }
}
