package newleaf.care.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import org.jspecify.annotations.Nullable;

/// What a person answered about themselves, as the case it made that day. To read a case takes the shelves, so it is
/// kept as the document it is.
///
/// @param document  `newleaf/case/1` on one line, with its day
/// @param about     the question that was answered just then; empty where it was not one alone
public record Answers(String document, Optional<String> about) implements Content {
    private static final String SCHEMA = "newleaf/case/1";
    private static final int LONGEST = 200_000;

    public Answers {
        if (document.length() > LONGEST) throw new IllegalArgumentException("a case is a few kB");
        Node.Entries fields = tree(document);
        Section root = Section.of(fields, new Problems());
        boolean isCase =
                root.text("schema", LONGEST).known().filter(SCHEMA::equals).isPresent();
        if (!isCase || !root.date("asOf").isKnown()) throw new IllegalArgumentException("the case is not one");
        about.ifPresent(each -> Check.text("about", each, Asked.NAME));
        document = JsonText.line(fields);
    }

    public static Answers of(CaseFile answered) {
        return of(answered, Optional.empty());
    }

    /// @param about  the question that was answered just then
    public static Answers of(CaseFile answered, Optional<String> about) {
        return new Answers(new String(Intake.write(answered), StandardCharsets.UTF_8), about);
    }

    static Answers read(Asked asked) {
        return new Answers(asked.document("case"), asked.maybeText("about", Asked.NAME));
    }

    /// The case again. It has problems where a card that it names has left its shelf since.
    public Reading<CaseFile> answered(Intake intake) {
        LocalDate hasItsOwn = LocalDate.EPOCH;
        return intake.read(document.getBytes(StandardCharsets.UTF_8), hasItsOwn);
    }

    @Override
    public Kind kind() {
        return Kind.ANSWERS;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("case", tree(document).values())
                .with("about", about)
                .fields();
    }

    private static Node.Entries tree(String document) {
        return new DocumentReader(new Problems())
                .read(document.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("the case is not one"));
    }

    @Override
    public String toString() {
        return "Answers";
    }
}
