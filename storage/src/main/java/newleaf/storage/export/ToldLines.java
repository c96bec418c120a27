package newleaf.storage.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newleaf.care.Audit.Told;
import newleaf.documents.JsonText;
import newleaf.documents.Section;
import newleaf.documents.tree.Node.Entries;
import newleaf.storage.audit.ToldDocument;
import newleaf.storage.problem.StoreProblem;

/// What was told, as lines: each its number and its document as it was told.
final class ToldLines {
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private ToldLines() {}

    static String written(List<Told> told) {
        var text = new StringBuilder();
        for (Told each : told) {
            text.append("{\"number\":")
                    .append(each.number())
                    .append(",\"told\":")
                    .append(new String(ToldDocument.written(each), StandardCharsets.UTF_8))
                    .append("}\n");
        }
        return text.toString();
    }

    static List<Told> read(byte[] file, Found found) {
        var lines = new Lines(ExportFile.AUDIT, found);
        return lines.read(file, (root, number) -> {
            lines.number(root, "number", number);
            Optional<Told> told = told(root, number);
            if (told.isEmpty()) root.problem("told", "is not as Newleaf tells it (newleaf/told/1)");
            root.nothingElse();
            return told;
        });
    }

    private static Optional<Told> told(Section root, long number) {
        if (!(root.node("told") instanceof Entries document)) return Optional.empty();
        try {
            Told told = ToldDocument.read(number, JsonText.line(document).getBytes(StandardCharsets.UTF_8));
            boolean isBelievable = told.at().isAfter(Instant.EPOCH) && told.at().isBefore(LATEST);
            return isBelievable ? Optional.of(told) : Optional.empty();
        } catch (StoreProblem notOne) {
            return Optional.empty();
        }
    }
}
