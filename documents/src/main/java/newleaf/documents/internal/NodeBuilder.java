package newleaf.documents.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Place;
import newleaf.documents.tree.Remarks;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds nodes from the parser's events, which are nested no deeper than the document's reader allows.
final class NodeBuilder {
    private final Iterator<Event> events;
    private final Remarks remarks;

    NodeBuilder(List<Event> events, Remarks remarks) {
        this.events = events.stream()
                .filter(event -> event instanceof NodeEvent
                        || event.getEventId() == Event.ID.MappingEnd
                        || event.getEventId() == Event.ID.SequenceEnd)
                .iterator();
        this.remarks = remarks;
    }

    /// The document. What could not be used of it is noted and empty, so that the rest can still be checked.
    Node root() {
        Event first = events.next();
        return node(first, new Place.Root("", line(first)));
    }

    private Node node(Event event, Place place) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            remarks.wrong(place, "uses an anchor or alias (& or *); write the value out");
        }
        return switch (event) {
            case AliasEvent alias -> new Node.Empty(place.line());
            case ScalarEvent scalar -> Scalars.node(scalar, place, remarks);
            case MappingStartEvent start -> mapping(start, place);
            case CollectionStartEvent start -> list(start, place);
            default -> new Node.Empty(place.line());
        };
    }

    private Node mapping(CollectionStartEvent start, Place place) {
        tag(start, place);
        Map<String, Node> values = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (key instanceof ScalarEvent scalar) {
                Event next = events.next();
                Node value = node(next, new Place.Field(place, scalar.getValue(), line(next)));
                if (values.put(scalar.getValue(), value) != null) {
                    remarks.twice(new Place.Field(place, scalar.getValue(), line(key)));
                }
            } else {
                remarks.wrong(place, "has a field whose name is not text");
                node(key, place);
                node(events.next(), place);
            }
        }
        return new Node.Entries(values, place.line());
    }

    private Node list(CollectionStartEvent start, Place place) {
        tag(start, place);
        List<Node> values = new ArrayList<>();
        for (Event each = events.next(); each.getEventId() != Event.ID.SequenceEnd; each = events.next()) {
            values.add(node(each, new Place.Entry(place, values.size(), line(each))));
        }
        return new Node.Items(values, place.line());
    }

    private void tag(CollectionStartEvent start, Place place) {
        boolean isPlain = start.getTag()
                .map(tag -> tag.startsWith("tag:yaml.org,2002:map") || tag.startsWith("tag:yaml.org,2002:seq"))
                .orElse(true);
        if (!isPlain) remarks.wrong(place, "uses a YAML tag (!); write the plain value");
    }

    private static int line(Event event) {
        return DocumentParser.line(event.getStartMark());
    }
}
