package newleaf.knowledge.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.internal.Tree.Entries;
import newleaf.knowledge.internal.Tree.Items;
import newleaf.knowledge.internal.Tree.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads one YAML file of a shelf. Every scalar stays text; what it means is decided by the field that asks.
final class YamlTrees {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(8_000_000)
            .build();

    private final String file;
    private final List<Fault> faults;

    YamlTrees(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /// Empty, with its fault noted, when the file holds no mapping.
    Optional<Entries> read(byte[] bytes) {
        try {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Node root = new Compose(SETTINGS).composeString(text).orElse(null);
            if (root != null && tree(root) instanceof Entries entries) return Optional.of(entries);
            faults.add(new Fault(file, 1, "holds no card; write its fields as `name: value`"));
        } catch (MarkedYamlEngineException problem) {
            int line = problem.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(new Fault(file, line, "is not YAML: " + problem.getProblem()));
        } catch (YamlEngineException problem) {
            faults.add(new Fault(file, 1, "is not YAML: " + problem.getMessage()));
        }
        return Optional.empty();
    }

    private Tree tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> entries(mapping);
            case SequenceNode sequence ->
                new Items(sequence.getValue().stream().map(this::tree).toList(), line(node));
            case ScalarNode scalar -> new Text(text(scalar), line(node));
            default -> new Text("", line(node));
        };
    }

    private Entries entries(MappingNode mapping) {
        Map<String, Tree> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.put(key, tree(tuple.getValueNode())) != null) {
                faults.add(new Fault(file, line(tuple.getKeyNode()), "has `" + key + "` twice; keep one"));
            }
        }
        return new Entries(values, line(mapping));
    }

    private static String text(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
