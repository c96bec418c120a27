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
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads bytes into plain nodes, refusing whatever a case has no need of: other encodings, aliases, tags, many
/// documents, deep nesting. Reading stops at the first thing nested too deeply, so that no input can hold us up.
final class DocumentReader {
    static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 12;

    private final Problems problems;
    private final int largest;

    DocumentReader(Problems problems) {
        this(problems, LARGEST);
    }

    DocumentReader(Problems problems, int largest) {
        this.problems = problems;
        this.largest = largest;
    }

    Optional<Entries> read(byte[] bytes) {
        if (bytes.length > largest) return refuse("is larger than " + largest / 1_000_000 + " MB; a case is a few kB");
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
            return Optional.of(withoutTabs(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /// JSON may be indented with tabs, which YAML refuses. Inside braces a tab and a space mean the same.
    private static String withoutTabs(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }

    private Optional<List<Event>> events(String text) {
        List<Event> events = new ArrayList<>();
        int depth = 0;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(largest + 1)
                    .build();
            for (Event event : new Parse(settings).parseString(text)) {
                if (event instanceof CollectionStartEvent) depth++;
                if (event instanceof CollectionEndEvent) depth--;
                if (depth > DEEPEST) return refuse("is nested too deeply: look at line " + line(event.getStartMark()));
                events.add(event);
            }
            return Optional.of(events);
        } catch (MarkedYamlEngineException problem) {
            return refuse("cannot be read as YAML or JSON: look at line " + line(problem.getProblemMark()));
        } catch (YamlEngineException problem) {
            return refuse("holds characters that YAML and JSON do not allow");
        }
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(each -> each.getLine() + 1).orElse(1);
    }

    private Optional<Entries> document(List<Event> events) {
        long documents = events.stream()
                .filter(event -> event.getEventId() == Event.ID.DocumentStart)
                .count();
        if (documents == 0) return refuse("is empty; write at least one field, or {}");
        if (documents > 1) return refuse("holds several documents; a case is one");
        if (new NodeBuilder(events, problems).root() instanceof Entries entries) return Optional.of(entries);
        return refuse("is not a mapping of fields; write `person: …`, `use: …`");
    }

    private <T> Optional<T> refuse(String words) {
        problems.add("", words);
        return Optional.empty();
    }
}
