package newleaf.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// A case document in the making: answers by path, each as it would stand in YAML. Changing one gives a new document.
public final class InventedCase {
    private static final List<String> NO = List.of("false", "none", "never");

    private final Map<String, Value> answers;

    private InventedCase(Map<String, Value> answers) {
        this.answers = answers;
    }

    /// `{}`: nothing is known.
    public static InventedCase empty() {
        return new InventedCase(new LinkedHashMap<>());
    }

    /// Out of a document with one answer a line: `group:` alone and its answers indented below it, or `group: answer`.
    static InventedCase of(String document) {
        Map<String, Value> answers = new LinkedHashMap<>();
        String group = "";
        for (String line :
                document.lines().filter(each -> !each.startsWith("#")).toList()) {
            String[] parts = line.strip().split(": *", 2);
            if (parts.length < 2) throw new IllegalArgumentException("one answer a line: " + line);
            boolean inGroup = line.startsWith(" ");
            if (!inGroup) group = parts[0];
            if (!parts[1].isEmpty()) answers.put(inGroup ? group + "." + parts[0] : group, Value.of(parts[1]));
        }
        return new InventedCase(answers);
    }

    /// @param yaml  one value, or a whole list in brackets
    public InventedCase with(String path, String yaml) {
        return put(path, new Value.Whole(yaml));
    }

    public InventedCase withList(String path, List<String> entries) {
        return put(path, new Value.Entries(entries));
    }

    public InventedCase without(String path) {
        Map<String, Value> fewer = new LinkedHashMap<>(answers);
        fewer.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "."));
        return new InventedCase(fewer);
    }

    /// With one answer as it stands in another document.
    public InventedCase copying(String path, InventedCase other) {
        return put(path, other.answers.getOrDefault(path, Value.NOTHING));
    }

    /// One more entry in a list that is there.
    public InventedCase adding(String path, String entry) {
        List<String> list = new ArrayList<>(list(path));
        list.add(entry);
        return withList(path, list);
    }

    public boolean has(String path) {
        return answers.containsKey(path);
    }

    /// Whether the answer says no: to a question, or to everything on a list.
    public boolean isNo(String path) {
        return switch (answers.getOrDefault(path, new Value.Whole("?"))) {
            case Value.Whole(var yaml) -> NO.contains(yaml);
            case Value.Entries(var entries) -> entries.isEmpty();
        };
    }

    public List<String> list(String path) {
        return switch (answers.getOrDefault(path, Value.NOTHING)) {
            case Value.Whole(var yaml) -> throw new IllegalArgumentException(path + " is no list of entries: " + yaml);
            case Value.Entries(var entries) -> entries;
        };
    }

    public List<String> paths() {
        return List.copyOf(answers.keySet());
    }

    /// The same answers in another order, those of lists too.
    public InventedCase shuffled(Random random) {
        List<String> paths = new ArrayList<>(answers.keySet());
        Collections.shuffle(paths, random);
        Map<String, Value> moved = new LinkedHashMap<>();
        for (String path : paths) {
            moved.put(path, answers.getOrDefault(path, Value.NOTHING).shuffled(random));
        }
        return new InventedCase(moved);
    }

    /// On one line.
    public String yaml() {
        Map<String, Map<String, Value>> groups = new LinkedHashMap<>();
        answers.forEach((path, value) -> {
            String[] parts = path.split("\\.", 2);
            groups.computeIfAbsent(parts[0], name -> new LinkedHashMap<>())
                    .put(parts.length == 1 ? "" : parts[1], value);
        });
        return groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + inner(group.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    @Override
    public String toString() {
        return yaml();
    }

    private InventedCase put(String path, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(answers);
        more.put(path, value);
        return new InventedCase(more);
    }

    private static String inner(Map<String, Value> answers) {
        Value itself = answers.get("");
        return itself != null ? itself.yaml() : new InventedCase(answers).yaml();
    }

    /// An answer: as it is written, or entry by entry where entries are added.
    sealed interface Value {
        Value NOTHING = new Entries(List.of());

        static Value of(String yaml) {
            return yaml.equals("[]") ? NOTHING : new Whole(yaml);
        }

        String yaml();

        Value shuffled(Random random);

        record Whole(String yaml) implements Value {
            @Override
            public Value shuffled(Random random) {
                return this;
            }
        }

        record Entries(List<String> entries) implements Value {
            public Entries {
                entries = List.copyOf(entries);
            }

            @Override
            public String yaml() {
                return "[" + String.join(", ", entries) + "]";
            }

            @Override
            public Value shuffled(Random random) {
                List<String> moved = new ArrayList<>(entries);
                Collections.shuffle(moved, random);
                return new Entries(moved);
            }
        }
    }
}
