package newleaf.intake.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newleaf.documents.DocumentReader;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.Truth;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problems;
import newleaf.intake.CaseAnswers;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.ScoreRater;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.Checklist;

/// Reads a case document part by part and gathers every problem before it answers. Single answers are read as
/// `CaseField` says; lists have readers of their own.
public final class CaseReader {
    static final String SCHEMA = "newleaf/case/1";

    private final CaseShelves shelves;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Problems problems = new Problems();
    private CaseAnswers answers = CaseAnswers.none();

    public CaseReader(CaseShelves shelves, LocalDate today) {
        this.shelves = shelves;
        this.vocabulary = shelves.vocabulary();
        this.today = today;
    }

    public Reading<CaseFile> read(byte[] bytes) {
        Optional<Entries> document = new DocumentReader(problems).read(bytes);
        if (document.isEmpty()) return new Reading.Unusable<>(problems.all());
        CaseFile caseFile = caseFile(new Section("", document.get().values(), problems));
        return problems.isEmpty() ? new Reading.Usable<>(caseFile) : new Reading.Unusable<>(problems.all());
    }

    private CaseFile caseFile(Section root) {
        root.oneOf("schema", List.of(SCHEMA));
        Set<String> unknown = unknown(root);
        answers = answers.reading(root, "");
        if (!answers.get(CaseField.AS_OF).isKnown()) answers = answers.with(CaseField.AS_OF, today);
        part(root, "person");
        var uses = new UseReader(shelves, vocabulary, problems);
        var use = part(root, "use", uses::lists);
        var history =
                part(root, "history", new HistoryReader(shelves, vocabulary, shelves.counted(use.products()))::history);
        var criteria = criteria(root.section(CaseField.CRITERIA.path()));
        var signs = Lists.checklist(
                root.ids(CaseField.SIGNS.path(), vocabulary.signs()), Lists.only(unknown, vocabulary.signs()));
        var symptoms = SymptomsReader.symptoms(
                root, vocabulary.symptoms(), Lists.only(unknown, vocabulary.symptoms()), problems);
        part(root, "scores", this::checkRater);
        for (String name : List.of("vitals", "safety", "situation", "goal")) part(root, name);
        part(root, "labs", this::upperLimits);
        var frozen = part(root, "limits", FrozenReader::frozen);
        var diary = new DiaryReader(answers.get(CaseField.AS_OF).known().orElse(today)).diary(root);
        root.nothingElse();
        return new CaseFile(answers, use.products(), use.reasons(), history, criteria, signs, symptoms, frozen, diary);
    }

    /// A part that holds single answers only.
    private void part(Section root, String name) {
        part(root, name, section -> section);
    }

    /// @param lists  reads what else stands in the part
    private <T> T part(Section root, String name, Function<Section, T> lists) {
        Section section = root.section(name);
        answers = answers.reading(section, name);
        T read = lists.apply(section);
        section.nothingElse();
        return read;
    }

    private Section upperLimits(Section labs) {
        Section limits = labs.section("upperLimit");
        answers = answers.reading(limits, "labs.upperLimit");
        limits.nothingElse();
        return limits;
    }

    private Section checkRater(Section scores) {
        boolean isSelfRated = answers.get(CaseField.RATER).is(rater -> rater == ScoreRater.SELF) == Truth.YES;
        if (isSelfRated && answers.get(CaseField.COWS).isKnown()) {
            scores.problem(
                    CaseField.COWS.name(),
                    "is rated by a clinician, so it cannot stand with the rater `self`; leave it out");
        }
        return scores;
    }

    private Set<String> unknown(Section root) {
        Set<String> allowed = new java.util.TreeSet<>(vocabulary.symptoms());
        allowed.addAll(vocabulary.signs());
        return root.ids("unknown", allowed).known().orElse(Set.of());
    }

    private Checklist criteria(Section section) {
        Map<String, Truth> truths = new HashMap<>();
        for (String id : vocabulary.criteria()) {
            truths.put(id, section.truth(id).is(value -> value));
        }
        section.nothingElse();
        return new Checklist(false, truths);
    }
}
