package newleaf.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Bool;
import newleaf.documents.tree.Node.Empty;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Node.Items;
import newleaf.documents.tree.Node.Numeral;
import newleaf.documents.tree.Node.Text;
import newleaf.documents.tree.Problems;

/// The fields of one mapping of the document, asked for by name. What is absent or `null` is not known;
/// what is wrong is noted and not known.
public final class Section {
    private static final Empty NOTHING = new Empty();
    private static final int DATE_LENGTH = 10;
    private static final int LONGEST_HELP = 60;

    private final String path;
    private final Map<String, Node> fields;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    public Section(String path, Map<String, Node> fields, Problems problems) {
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    public Section section(String name) {
        return switch (node(name)) {
            case Entries(var values) -> new Section(at(name), values, problems);
            case Empty() -> new Section(at(name), Map.of(), problems);
            default -> {
                problem(name, "is a mapping of fields");
                yield new Section(at(name), Map.of(), problems);
            }
        };
    }

    public Answer<Double> number(String name, double lowest, double highest) {
        return switch (node(name)) {
            case Numeral(var value) when value >= lowest && value <= highest -> Answer.of(value);
            case Empty() -> Answer.notKnown();
            case Numeral number -> wrong(name, "is between " + plain(lowest) + " and " + plain(highest));
            case Text text -> wrong(name, "is a number, without quotes and without a unit");
            default -> wrong(name, "is a number");
        };
    }

    public Answer<Double> whole(String name, double lowest, double highest) {
        Answer<Double> number = number(name, lowest, highest);
        boolean isWhole = number.known().map(value -> value == Math.rint(value)).orElse(true);
        return isWhole ? number : wrong(name, "is a whole number");
    }

    public Answer<Span> span(String name, double lowest, double highest) {
        if (!(node(name) instanceof Entries))
            return number(name, lowest, highest).map(Span::exactly);
        Section ends = section(name);
        Answer<Double> low = ends.number("low", lowest, highest);
        Answer<Double> high = ends.number("high", lowest, highest);
        ends.nothingElse();
        return low.flatMap(from -> high.flatMap(
                to -> from <= to ? Answer.of(new Span(from, to)) : wrong(name, "has a low above its high")));
    }

    public Answer<Boolean> truth(String name) {
        return switch (node(name)) {
            case Bool(var value) -> Answer.of(value);
            case Empty() -> Answer.notKnown();
            default -> wrong(name, "is true or false, without quotes");
        };
    }

    public Answer<String> text(String name, int longest) {
        return switch (node(name)) {
            case Text(var value) when value.length() <= longest -> Answer.of(value);
            case Empty() -> Answer.notKnown();
            default -> wrong(name, "is text of at most " + longest + " characters");
        };
    }

    /// Like `oneOf`, but no nearest word is offered: it would come close to repeating an answer that is very private.
    public Answer<String> oneOfUnsaid(String name, Collection<String> allowed) {
        return switch (node(name)) {
            case Text(var value) when allowed.contains(value) -> Answer.of(value);
            case Empty() -> Answer.notKnown();
            default -> wrong(name, "is one of " + String.join(", ", allowed));
        };
    }

    public Answer<String> oneOf(String name, Collection<String> allowed) {
        String help = "is one of " + String.join(", ", allowed);
        return switch (node(name)) {
            case Text(var value) when allowed.contains(value) -> Answer.of(value);
            case Empty() -> Answer.notKnown();
            case Text(var value) -> wrong(name, help + didYouMean(value, allowed));
            default -> wrong(name, help);
        };
    }

    public <E extends Enum<E> & Labelled> Answer<E> oneOf(String name, E[] values) {
        List<String> labels = Arrays.stream(values).map(Labelled::label).toList();
        return oneOf(name, labels).map(label -> values[labels.indexOf(label)]);
    }

    public Answer<LocalDate> date(String name) {
        Node node = node(name);
        if (node instanceof Empty) return Answer.notKnown();
        try {
            if (node instanceof Text(var value) && value.length() == DATE_LENGTH)
                return Answer.of(LocalDate.parse(value));
        } catch (DateTimeException notADate) {
            // named just below
        }
        return wrong(name, "is a date such as 2026-11-21");
    }

    /// The entries of a list, or not known when the list is absent.
    public Answer<List<Node>> items(String name) {
        return switch (node(name)) {
            case Items(var values) -> Answer.of(values);
            case Empty() -> Answer.notKnown();
            default -> wrong(name, "is a list");
        };
    }

    /// The mappings of a list, each as a section of its own.
    public Answer<List<Section>> sections(String name) {
        return items(name).map(values -> {
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Entries(var inner)) {
                    sections.add(new Section(at(name) + "[" + i + "]", inner, problems));
                } else {
                    problems.add(at(name) + "[" + i + "]", "is a mapping of fields");
                }
            }
            return sections;
        });
    }

    /// The ids of a list, each one of `allowed`.
    public Answer<Set<String>> ids(String name, Collection<String> allowed) {
        return items(name).map(values -> {
            Set<String> found = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                id(values.get(i), at(name) + "[" + i + "]", allowed).ifPresent(found::add);
            }
            return found;
        });
    }

    public Optional<String> id(Node node, String where, Collection<String> allowed) {
        if (node instanceof Text(var value) && allowed.contains(value)) return Optional.of(value);
        String hint = node instanceof Text(var value) ? didYouMean(value, allowed) : "";
        String list = allowed.size() <= LONGEST_HELP ? ": " + String.join(", ", allowed) : "";
        problems.add(where, "is not an id of this list" + (hint.isEmpty() ? list : hint));
        return Optional.empty();
    }

    public Set<String> names() {
        return fields.keySet();
    }

    /// Notes every field that nothing asked for.
    public void nothingElse() {
        for (String name : fields.keySet()) {
            if (!asked.contains(name))
                problem(name, "is not a field of " + problems.document() + didYouMean(name, asked));
        }
    }

    public void problem(String name, String words) {
        problems.add(at(name), words);
    }

    /// A problem with one entry of a list.
    public void problem(String name, int index, String words) {
        problems.add(at(name) + "[" + index + "]", words);
    }

    public String at(String name) {
        String shown = Problems.shown(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    public boolean isPresent(String name) {
        return !(node(name) instanceof Empty);
    }

    private Node node(String name) {
        asked.add(name);
        return fields.getOrDefault(name, NOTHING);
    }

    private <T> Answer<T> wrong(String name, String words) {
        problem(name, words);
        return Answer.notKnown();
    }

    /// Empty too when no more problems are kept, so that a long list of slips costs nothing.
    private String didYouMean(String word, Collection<String> candidates) {
        if (problems.areFull()) return "";
        return Spelling.nearest(word, candidates)
                .map(meant -> "; did you mean `" + meant + "`?")
                .orElse("");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
