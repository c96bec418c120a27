package newleaf.intake.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.intake.internal.Node.Entries;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads bytes into plain nodes, refusing whatever a case has no need of: other encodings, aliases, tags, many
/// documents.
final class DocumentReader {
    static final int LARGEST = 1_000_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(LARGEST + 1)
            .build();

    private final Problems problems;

    DocumentReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Entries> read(byte[] bytes) {
        if (bytes.length > LARGEST) return refuse("is larger than 1 MB; a case is a few kB");
        Optional<String> text = decoded(bytes);
        if (text.isEmpty()) return refuse("is not UTF-8 text; save it as UTF-8");
        return events(text.get()).flatMap(this::document);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private Optional<List<Event>> events(String text) {
        List<Event> events = new ArrayList<>();
        try {
            new Parse(SETTINGS).parseString(text).forEach(events::add);
            return Optional.of(events);
        } catch (MarkedYamlEngineException problem) {
            int line = problem.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return refuse("cannot be read as YAML or JSON: look at line " + line);
        } catch (YamlEngineException problem) {
            return refuse("holds characters that YAML and JSON do not allow");
        }
    }

    private Optional<Entries> document(List<Event> events) {
        long documents = events.stream()
                .filter(event -> event.getEventId() == Event.ID.DocumentStart)
                .count();
        if (documents == 0) return refuse("is empty; write at least one field, or {}");
        if (documents > 1) return refuse("holds several documents; a case is one");
        Optional<Node> root = new NodeBuilder(events, problems).root();
        if (root.isEmpty()) return Optional.empty();
        if (root.get() instanceof Entries entries) return Optional.of(entries);
        return refuse("is not a mapping of fields; write `person: …`, `use: …`");
    }

    private <T> Optional<T> refuse(String words) {
        problems.add("", words);
        return Optional.empty();
    }
}
