package newleaf.documents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Remarks;
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
    static final int DEEPEST = 12;

    private final Remarks remarks;
    private final int largest;

    public DocumentParser(Remarks remarks, int largest) {
        this.remarks = remarks;
        this.largest = largest;
    }

    public Optional<Entries> parse(String text) {
        return events(text).flatMap(this::document);
    }

    /// Whatever fails in the parser is bad input: no text may bring the program down.
    private Optional<List<Event>> events(String text) {
        try {
            return shallow(new Parse(settings(text)).parseString(text));
        } catch (MarkedYamlEngineException problem) {
            int line = line(problem.getProblemMark());
            return refuse(line, "cannot be read as YAML or JSON: look at line " + line, problem.getProblem());
        } catch (YamlEngineException problem) {
            return refuse(1, "holds characters that YAML and JSON do not allow", "");
        } catch (RuntimeException failure) {
            return refuse(1, "cannot be read as YAML or JSON; write it anew, or save it as JSON", "");
        }
    }

    private Optional<List<Event>> shallow(Iterable<Event> parsed) {
        List<Event> events = new ArrayList<>();
        int depth = 0;
        for (Event event : parsed) {
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            int line = line(event.getStartMark());
            if (depth > DEEPEST) return refuse(line, "is nested too deeply: look at line " + line, "");
            events.add(event);
        }
        return Optional.of(events);
    }

    /// The text goes in whole: the parser loses its place where a piece ends within a character of two halves.
    private LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(largest + 1)
                .setBufferSize(text.length() + 2)
                .build();
    }

    static int line(Optional<Mark> mark) {
        return mark.map(each -> each.getLine() + 1).orElse(1);
    }

    private Optional<Entries> document(List<Event> events) {
        List<Event> starts = events.stream()
                .filter(event -> event.getEventId() == Event.ID.DocumentStart)
                .toList();
        if (starts.isEmpty()) return without("is empty; write at least one field, or {}");
        if (starts.size() > 1) {
            return refuse(line(starts.get(1).getStartMark()), "holds several documents; a case is one", "");
        }
        if (new NodeBuilder(events, remarks).root() instanceof Entries entries) return Optional.of(entries);
        return without("is not a mapping of fields; write `person: …`, `use: …`");
    }

    private <T> Optional<T> without(String words) {
        remarks.holdsNoFields(words);
        return Optional.empty();
    }

    private <T> Optional<T> refuse(int line, String words, String parserSays) {
        remarks.refused(line, words, parserSays);
        return Optional.empty();
    }
}
