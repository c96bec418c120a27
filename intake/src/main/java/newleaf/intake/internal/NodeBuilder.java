package newleaf.intake.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds nodes from the parser's events. Depth is limited, so that no input can exhaust the stack.
final class NodeBuilder {
    private static final int DEEPEST = 12;

    private final Iterator<Event> events;
    private final Problems problems;

    NodeBuilder(List<Event> events, Problems problems) {
        this.events = events.stream()
                .filter(event -> event instanceof NodeEvent
                        || event.getEventId() == Event.ID.MappingEnd
                        || event.getEventId() == Event.ID.SequenceEnd)
                .iterator();
        this.problems = problems;
    }

    Optional<Node> root() {
        int before = problems.all().size();
        Node node = node(events.next(), "", 0);
        return problems.all().size() == before ? Optional.of(node) : Optional.empty();
    }

    private Node node(Event event, String path, int depth) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.add(path, "uses an anchor or alias (& or *); write the value out");
        }
        return switch (event) {
            case AliasEvent alias -> new Node.Empty();
            case ScalarEvent scalar -> Scalars.node(scalar, path, problems);
            case CollectionStartEvent start when depth >= DEEPEST -> tooDeep(path);
            case MappingStartEvent start -> mapping(start, path, depth);
            case CollectionStartEvent start -> list(start, path, depth);
            default -> new Node.Empty();
        };
    }

    private Node mapping(CollectionStartEvent start, String path, int depth) {
        tag(start, path);
        Map<String, Node> values = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (key instanceof ScalarEvent scalar) {
                String inner = path.isEmpty()
                        ? Problems.shown(scalar.getValue())
                        : path + "." + Problems.shown(scalar.getValue());
                Node value = node(events.next(), inner, depth + 1);
                if (values.put(scalar.getValue(), value) != null) problems.add(inner, "is there twice; keep one");
            } else {
                problems.add(path, "has a field whose name is not text");
                node(key, path, depth + 1);
                node(events.next(), path, depth + 1);
            }
        }
        return new Node.Entries(values);
    }

    private Node list(CollectionStartEvent start, String path, int depth) {
        tag(start, path);
        List<Node> values = new ArrayList<>();
        for (Event each = events.next(); each.getEventId() != Event.ID.SequenceEnd; each = events.next()) {
            values.add(node(each, path + "[" + values.size() + "]", depth + 1));
        }
        return new Node.Items(values);
    }

    private void tag(CollectionStartEvent start, String path) {
        boolean isPlain = start.getTag()
                .map(tag -> tag.startsWith("tag:yaml.org,2002:map") || tag.startsWith("tag:yaml.org,2002:seq"))
                .orElse(true);
        if (!isPlain) problems.add(path, "uses a YAML tag (!); write the plain value");
    }

    private Node tooDeep(String path) {
        problems.add(path, "is nested too deeply");
        int open = 1;
        while (open > 0) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) open++;
            else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) open--;
        }
        return new Node.Empty();
    }
}
