package newleaf.guidance.keep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problem;
import newleaf.documents.tree.Problems;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;
import org.jspecify.annotations.Nullable;

/// A case and the plan that is followed, in one document (`newleaf/keep/1`): `case` and `plan` hold what the command
/// line takes as two files, and are read by the same strict readers.
public record KeptFile(CaseFile caseFile, Optional<PlanFile> plan) {
    private static final String SCHEMA = "newleaf/keep/1";

    /// A document in UTF-8 that reads as the same.
    public byte[] written() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("case", Intake.document(caseFile));
        document.put("plan", plan.map(PlanDocument::written).orElse(null));
        return JsonText.line(document).getBytes(StandardCharsets.UTF_8);
    }

    /// @param document  the bytes as they came, at most 1 MB of UTF-8
    /// @param today     the date that stands in where the case gives no `asOf`
    public static Reading<KeptFile> read(byte[] document, Intake intake, LocalDate today) {
        var problems = new Problems("a file that was kept");
        Optional<Section> root =
                new DocumentReader(problems).read(document).map(fields -> new Section("", fields.values(), problems));
        if (root.isEmpty()) return new Reading.Unusable<>(problems.all());
        root.get().oneOf("schema", List.of(SCHEMA));
        Optional<Reading<CaseFile>> caseFile = part(root.get(), "case", bytes -> intake.read(bytes, today));
        Optional<Reading<PlanFile>> plan = part(root.get(), "plan", PlanDocument::read);
        if (!root.get().isPresent("case")) root.get().problem("case", "is missing; it holds the answers");
        root.get().nothingElse();
        List<Problem> all = Stream.of(problems.all(), of("case", caseFile), of("plan", plan))
                .flatMap(List::stream)
                .toList();
        if (!all.isEmpty() || caseFile.isEmpty()) return new Reading.Unusable<>(all);
        return new Reading.Usable<>(new KeptFile(caseFile.get().usable().orElseThrow(), plan.flatMap(Reading::usable)));
    }

    private static <T> Optional<Reading<T>> part(Section root, String name, Function<byte[], Reading<T>> reader) {
        if (!root.isPresent(name)) {
            root.mapping(name);
            return Optional.empty();
        }
        Node node = root.node(name);
        root.mapping(name);
        if (!(node instanceof Node.Entries)) return Optional.empty();
        return Optional.of(reader.apply(JsonText.line(node).getBytes(StandardCharsets.UTF_8)));
    }

    /// Each with its path in the whole document.
    private static <T> List<Problem> of(String name, Optional<Reading<T>> part) {
        if (part.isEmpty() || !(part.get() instanceof Reading.Unusable<T>(var problems))) return List.of();
        return problems.stream()
                .map(each -> new Problem(each.path().isEmpty() ? name : name + "." + each.path(), each.words()))
                .toList();
    }

    @Override
    public String toString() {
        return "KeptFile";
    }
}
