package newleaf.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Turns text into plain nodes: one document, no aliases, no tags, nothing nested too deeply.
public final class DocumentParser {
    private static final int DEEPEST = 12;

    private final Problems problems;
    private final int largest;

    public DocumentParser(Problems problems, int largest) {
        this.problems = problems;
        this.largest = largest;
    }

    public Optional<Entries> parse(String text) {
        return events(text).flatMap(this::document);
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
