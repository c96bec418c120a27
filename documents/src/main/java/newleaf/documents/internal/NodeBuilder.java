package newleaf.documents.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds nodes from the parser's events, which are nested no deeper than the document's reader allows.
public final class NodeBuilder {
    private final Iterator<Event> events;
    private final Problems problems;

    public NodeBuilder(List<Event> events, Problems problems) {
        this.events = events.stream()
                .filter(event -> event instanceof NodeEvent
                        || event.getEventId() == Event.ID.MappingEnd
                        || event.getEventId() == Event.ID.SequenceEnd)
                .iterator();
        this.problems = problems;
    }

    /// The document. What could not be used of it is noted and empty, so that the rest can still be checked.
    public Node root() {
        return node(events.next(), "");
    }

    private Node node(Event event, String path) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.add(path, "uses an anchor or alias (& or *); write the value out");
        }
        return switch (event) {
            case AliasEvent alias -> new Node.Empty();
            case ScalarEvent scalar -> Scalars.node(scalar, path, problems);
            case MappingStartEvent start -> mapping(start, path);
            case CollectionStartEvent start -> list(start, path);
            default -> new Node.Empty();
        };
    }

    private Node mapping(CollectionStartEvent start, String path) {
        tag(start, path);
        Map<String, Node> values = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (key instanceof ScalarEvent scalar) {
                String inner = path.isEmpty()
                        ? Problems.shown(scalar.getValue())
                        : path + "." + Problems.shown(scalar.getValue());
                Node value = node(events.next(), inner);
                if (values.put(scalar.getValue(), value) != null) problems.add(inner, "is there twice; keep one");
            } else {
                problems.add(path, "has a field whose name is not text");
                node(key, path);
                node(events.next(), path);
            }
        }
        return new Node.Entries(values);
    }

    private Node list(CollectionStartEvent start, String path) {
        tag(start, path);
        List<Node> values = new ArrayList<>();
        for (Event each = events.next(); each.getEventId() != Event.ID.SequenceEnd; each = events.next()) {
            values.add(node(each, path + "[" + values.size() + "]"));
        }
        return new Node.Items(values);
    }

    private void tag(CollectionStartEvent start, String path) {
        boolean isPlain = start.getTag()
                .map(tag -> tag.startsWith("tag:yaml.org,2002:map") || tag.startsWith("tag:yaml.org,2002:seq"))
                .orElse(true);
        if (!isPlain) problems.add(path, "uses a YAML tag (!); write the plain value");
    }
}
