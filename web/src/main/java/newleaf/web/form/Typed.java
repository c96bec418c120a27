package newleaf.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a form sent, by name. Nothing in it is trusted.
public record Typed(Map<String, List<String>> fields) {
    private static final int MOST_VALUES = 200;

    public Typed {
        fields = Map.copyOf(fields);
    }

    public static Typed of(Map<String, String[]> parameters) {
        return new Typed(parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Stream.of(entry.getValue()).limit(MOST_VALUES).toList())));
    }

    /// The first value of a field without blanks around it; empty when it was not sent.
    public String one(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    /// A day as a browser sends it; empty where there is none.
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(one(name)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /// The same with this as the only value of a field.
    public Typed with(String name, String value) {
        Map<String, List<String>> changed = new HashMap<>(fields);
        changed.put(name, List.of(value));
        return new Typed(changed);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    @Override
    public String toString() {
        return "Typed";
    }
}
