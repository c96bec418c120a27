package newleaf.knowledge.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Labelled;
import newleaf.documents.Spelling;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.internal.Tree.Entries;
import newleaf.knowledge.internal.Tree.Items;
import newleaf.knowledge.internal.Tree.Text;
import newleaf.knowledge.words.Words;

/// The fields of one mapping, asked for by name. A missing or wrong one is noted and a harmless stand-in returned,
/// so that one reading names every fault.
final class Fields {
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final String file;
    private final Entries entries;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    Fields(String file, Entries entries, List<Fault> faults) {
        this.file = file;
        this.entries = entries;
        this.faults = faults;
    }

    int line() {
        return entries.line();
    }

    Optional<String> optionalText(String name) {
        return tree(name).flatMap(tree -> switch (tree) {
            case Text text -> text.value().isBlank() ? Optional.empty() : Optional.of(text.value());
            default -> {
                fault(tree.line(), "`" + name + "` is one text, not a list or mapping");
                yield Optional.empty();
            }
        });
    }

    String text(String name) {
        required(name);
        return optionalText(name).orElse("");
    }

    Optional<Double> optionalNumber(String name) {
        return optionalText(name).flatMap(text -> {
            try {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) return Optional.of(number);
            } catch (NumberFormatException notANumber) {
                // named just below, with its line
            }
            fault(lineOf(name), "`" + name + "` is a number");
            return Optional.empty();
        });
    }

    double number(String name) {
        required(name);
        return optionalNumber(name).orElse(0.0);
    }

    int whole(String name) {
        double number = number(name);
        if (number != Math.rint(number)) fault(lineOf(name), "`" + name + "` is a whole number");
        return (int) number;
    }

    LocalDate date(String name) {
        try {
            String text = text(name);
            return text.isEmpty() ? NO_DATE : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            fault(lineOf(name), "`" + name + "` is a date such as 2026-11-21");
            return NO_DATE;
        }
    }

    boolean truth(String name) {
        String text = text(name);
        if (!text.equals("true") && !text.equals("false")) fault(lineOf(name), "`" + name + "` is true or false");
        return text.equals("true");
    }

    <E extends Enum<E> & Labelled> Optional<E> optionalOneOf(String name, Class<E> kind) {
        return optionalText(name).flatMap(text -> oneOf(text, name, kind));
    }

    <E extends Enum<E> & Labelled> E oneOf(String name, Class<E> kind) {
        required(name);
        return optionalOneOf(name, kind).orElse(first(kind));
    }

    /// The words of a list, none where it is not there.
    <E extends Enum<E> & Labelled> Set<E> anyOf(String name, Class<E> kind) {
        return texts(name).stream()
                .flatMap(text -> oneOf(text, name, kind).stream())
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E> & Labelled> Optional<E> oneOf(String text, String name, Class<E> kind) {
        Optional<E> found = Arrays.stream(constants(kind))
                .filter(each -> each.label().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            List<String> labels =
                    Arrays.stream(constants(kind)).map(Labelled::label).toList();
            fault(lineOf(name), "`" + name + "` is one of " + String.join(", ", labels) + didYouMean(text, labels));
        }
        return found;
    }

    Words words(String name) {
        required(name);
        return optionalWords(name).orElse(new Words("", ""));
    }

    Optional<Words> optionalWords(String name) {
        return optionalFields(name).map(inner -> {
            Words words = new Words(inner.text("en").strip(), inner.text("es").strip());
            inner.nothingElse();
            return words;
        });
    }

    Optional<Fields> optionalFields(String name) {
        return tree(name).flatMap(tree -> fieldsOf(tree, "`" + name + "`"));
    }

    /// The mappings of a list, each as fields of its own.
    List<Fields> listOfFields(String name) {
        return items(name).stream()
                .flatMap(item -> fieldsOf(item, "an entry of `" + name + "`").stream())
                .toList();
    }

    List<String> texts(String name) {
        return items(name).stream().flatMap(item -> textOf(item, name).stream()).toList();
    }

    private Optional<String> textOf(Tree item, String name) {
        if (item instanceof Text text && !text.value().isBlank()) return Optional.of(text.value());
        fault(item.line(), "an entry of `" + name + "` is one text");
        return Optional.empty();
    }

    List<Tree> items(String name) {
        return tree(name)
                .map(tree -> {
                    if (tree instanceof Items items) return items.values();
                    fault(tree.line(), "`" + name + "` is a list");
                    return List.<Tree>of();
                })
                .orElse(List.of());
    }

    Map<String, Fields> mapOfFields(String name) {
        Map<String, Fields> found = new LinkedHashMap<>();
        optionalFields(name)
                .ifPresent(inner -> inner.entries
                        .values()
                        .forEach((key, value) ->
                                fieldsOf(value, "`" + key + "`").ifPresent(each -> found.put(key, each))));
        return found;
    }

    Map<String, String> mapOfTexts(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        optionalFields(name)
                .ifPresent(inner -> inner.entries
                        .values()
                        .keySet()
                        .forEach(key -> inner.optionalText(key).ifPresent(text -> found.put(key, text))));
        return found;
    }

    /// Every field by name, in the order of the file.
    List<String> names() {
        return List.copyOf(entries.values().keySet());
    }

    Optional<Tree> tree(String name) {
        asked.add(name);
        return Optional.ofNullable(entries.values().get(name));
    }

    /// Notes every field that nothing asked for.
    void nothingElse() {
        entries.values().forEach((name, value) -> {
            if (!asked.contains(name)) {
                fault(value.line(), "has the field `" + name + "`, which does not exist" + didYouMean(name, asked));
            }
        });
    }

    private void required(String name) {
        boolean isThere = tree(name)
                .filter(tree -> !(tree instanceof Text text && text.value().isBlank()))
                .isPresent();
        if (!isThere) fault(entries.line(), "lacks `" + name + "`");
    }

    void fault(int line, String problem) {
        faults.add(new Fault(file, line, problem));
    }

    int lineOf(String name) {
        Tree tree = entries.values().get(name);
        return tree == null ? entries.line() : tree.line();
    }

    private Optional<Fields> fieldsOf(Tree tree, String what) {
        if (tree instanceof Entries inner) return Optional.of(new Fields(file, inner, faults));
        if (tree instanceof Text text && text.value().isEmpty()) return Optional.empty();
        fault(tree.line(), what + " is a mapping of fields");
        return Optional.empty();
    }

    private static String didYouMean(String word, java.util.Collection<String> candidates) {
        return Spelling.nearest(word, candidates)
                .map(meant -> ". Did you mean `" + meant + "`?")
                .orElse("");
    }

    private static <E> E first(Class<E> kind) {
        return constants(kind)[0];
    }

    private static <E> E[] constants(Class<E> kind) {
        return java.util.Objects.requireNonNull(kind.getEnumConstants());
    }
}
