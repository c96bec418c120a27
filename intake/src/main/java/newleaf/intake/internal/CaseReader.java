package newleaf.intake.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.DocumentReader;
import newleaf.documents.Section;
import newleaf.documents.Truth;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problems;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseFile;
import newleaf.intake.Reading;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.Checklist;

/// Reads a case document section by section and gathers every problem before it answers.
public final class CaseReader {
    private final CaseShelves shelves;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Problems problems = new Problems();

    public CaseReader(CaseShelves shelves, LocalDate today) {
        this.shelves = shelves;
        this.vocabulary = shelves.vocabulary();
        this.today = today;
    }

    public Reading read(byte[] bytes) {
        Optional<Entries> document = new DocumentReader(problems).read(bytes);
        if (document.isEmpty()) return new Reading.Unusable(problems.all());
        CaseFile caseFile = caseFile(new Section("", document.get().values(), problems));
        return problems.isEmpty() ? new Reading.Usable(caseFile) : new Reading.Unusable(problems.all());
    }

    private CaseFile caseFile(Section root) {
        root.oneOf("schema", List.of("newleaf/case/1"));
        Set<String> unknown = unknown(root);
        LocalDate asOf = root.date("asOf").known().orElse(today);
        CaseFile caseFile = new CaseFile(
                asOf,
                root.oneOf("answeredBy", AnsweredBy.values()).known().orElse(AnsweredBy.SELF),
                PersonReader.person(root.section("person")),
                new UseReader(shelves, vocabulary, problems).use(root.section("use")),
                new HistoryReader(shelves, vocabulary).history(root.section("history")),
                criteria(root.section("criteria")),
                Lists.checklist(root.ids("signs", vocabulary.signs()), Lists.only(unknown, vocabulary.signs())),
                SymptomsReader.symptoms(
                        root, vocabulary.symptoms(), Lists.only(unknown, vocabulary.symptoms()), problems),
                MeasurementReader.scores(root.section("scores")),
                MeasurementReader.vitals(root.section("vitals")),
                MeasurementReader.labs(root.section("labs")),
                SituationReader.safety(root.section("safety")),
                SituationReader.situation(root.section("situation")),
                SituationReader.goal(root.section("goal")),
                SituationReader.limits(root.section("limits")),
                new DiaryReader(asOf).diary(root));
        root.nothingElse();
        return caseFile;
    }

    private Set<String> unknown(Section root) {
        Set<String> allowed = new java.util.TreeSet<>(vocabulary.symptoms());
        allowed.addAll(vocabulary.signs());
        return root.ids("unknown", allowed).known().orElse(Set.of());
    }

    private Checklist criteria(Section section) {
        Map<String, Truth> answers = new HashMap<>();
        for (String id : vocabulary.criteria()) {
            answers.put(id, section.truth(id).is(value -> value));
        }
        section.nothingElse();
        return new Checklist(false, answers);
    }
}
