package newleaf.storage.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Told;
import newleaf.care.EntryId;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Section;
import newleaf.documents.tree.Problems;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.jspecify.annotations.Nullable;

/// One thing told, as a document on one line (`newleaf/told/1`).
public final class ToldDocument {
    private static final String SCHEMA = "newleaf/told/1";
    private static final int LONGEST = 60;
    private static final long MOST = 1L << 50;

    private ToldDocument() {}

    public static byte[] written(Told told) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("at", told.at().toString());
        fields.put("by", told.by().label());
        fields.put("act", told.act().label());
        told.entry().ifPresent(entry -> fields.put("entry", entry.toString()));
        told.elsewhere().ifPresent(earlier -> fields.put("elsewhere", earlier));
        return JsonText.line(fields).getBytes(StandardCharsets.UTF_8);
    }

    /// @throws StoreProblem where it is none
    public static Told read(long number, byte[] document) {
        Problems problems = new Problems("what was told");
        try {
            Section root =
                    Section.of(new DocumentReader(problems).read(document).orElseThrow(), problems);
            root.oneOf("schema", List.of(SCHEMA));
            Told told = new Told(
                    number,
                    Instant.parse(root.text("at", LONGEST).known().orElseThrow()),
                    root.oneOf("by", Actor.values()).known().orElseThrow(),
                    root.oneOf("act", Act.values()).known().orElseThrow(),
                    entry(root),
                    root.whole("elsewhere", 1, MOST).known().map(Double::longValue));
            root.nothingElse();
            if (problems.isEmpty()) return told;
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException notOne) {
            throw new StoreProblem(What.DAMAGED, notOne);
        }
        throw new StoreProblem(What.DAMAGED);
    }

    private static Optional<EntryId> entry(Section root) {
        return root.text("entry", LONGEST).known().map(EntryId::of);
    }
}
