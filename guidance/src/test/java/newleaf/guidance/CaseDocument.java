package newleaf.guidance;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import newleaf.documents.Reading;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.taper.AnswerTaper;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;

/// A case document in the making, and what this room answers to it.
///
/// @param answers  by path
public record CaseDocument(InventedCase answers) {
    public static final Library LIBRARY = Library.shipped();
    public static final LocalDate DAY = InventedPerson.DAY;
    private static final Intake INTAKE = new Intake(LIBRARY.shelves());
    private static final Assess ASSESS = new Guidance(LIBRARY).assess();
    private static final AnswerTaper TAPER = new Guidance(LIBRARY).tapers(64);

    /// `{}`: nothing is known.
    public static CaseDocument empty() {
        return new CaseDocument(InventedCase.empty());
    }

    /// Leaf powder, 5 g four times a day, and every other question answered no.
    public static CaseDocument plain() {
        return new CaseDocument(InventedPerson.PLAIN.answers());
    }

    /// @param yaml  one value, or a whole list in brackets
    public CaseDocument with(String path, String yaml) {
        return new CaseDocument(answers.with(path, yaml));
    }

    public CaseDocument withList(String path, List<String> entries) {
        return new CaseDocument(answers.withList(path, entries));
    }

    public CaseDocument without(String path) {
        return new CaseDocument(answers.without(path));
    }

    /// With one answer as it stands in another document.
    CaseDocument copying(String path, CaseDocument other) {
        return new CaseDocument(answers.copying(path, other.answers));
    }

    /// One more entry in a list that is there.
    public CaseDocument adding(String path, String entry) {
        return new CaseDocument(answers.adding(path, entry));
    }

    boolean has(String path) {
        return answers.has(path);
    }

    /// Whether the answer says no: to a question, or to everything on a list.
    boolean isNo(String path) {
        return answers.isNo(path);
    }

    List<String> list(String path) {
        return answers.list(path);
    }

    public List<String> paths() {
        return answers.paths();
    }

    /// The same answers in another order, those of lists too.
    CaseDocument shuffled(Random random) {
        return new CaseDocument(answers.shuffled(random));
    }

    String yaml() {
        return answers.yaml();
    }

    public Assessment assessed() {
        return ASSESS.of(caseFile());
    }

    public TaperAnswer taper() {
        return TAPER.of(assessed());
    }

    /// The doors that do not stand open, as `id state` without the word door, in the order of the alphabet.
    String doorsNotOpen() {
        return assessed().doors().stream()
                .filter(door -> door.state() != DoorAnswer.State.OPEN)
                .map(door -> door.door().id().substring("door-".length()) + " "
                        + door.state().label())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public CaseFile caseFile() {
        return read(yaml().getBytes(StandardCharsets.UTF_8));
    }

    CaseFile writtenAndRead() {
        return read(Intake.write(caseFile()));
    }

    private CaseFile read(byte[] document) {
        return switch (INTAKE.read(document, DAY)) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) -> fail(problems + " in " + yaml());
        };
    }

    @Override
    public String toString() {
        return yaml();
    }
}
