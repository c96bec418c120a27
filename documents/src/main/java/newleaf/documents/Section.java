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
import newleaf.documents.tree.Place;
import newleaf.documents.tree.Remarks;

/// The fields of one mapping of the document, asked for by name. What is absent or `null` is not known;
/// what is wrong is noted and not known.
public final class Section {
    private static final int DATE_LENGTH = 10;
    private static final int LONGEST_HELP = 60;

    private final Place place;
    private final Map<String, Node> fields;
    private final Remarks remarks;
    private final Set<String> asked = new HashSet<>();

    private Section(Place place, Map<String, Node> fields, Remarks remarks) {
        this.place = place;
        this.fields = fields;
        this.remarks = remarks;
    }

    /// @param path  where the mapping stands; empty for the whole document
    public Section(String path, Map<String, Node> fields, Remarks remarks) {
        this(new Place.Root(path, 1), fields, remarks);
    }

    /// The whole document.
    public static Section of(Entries document, Remarks remarks) {
        return new Section(new Place.Root("", document.line()), document.values(), remarks);
    }

    /// The line the mapping begins on, from 1.
    public int line() {
        return place.line();
    }

    /// The line a field stands on, or that of the mapping where it is absent.
    public int lineOf(String name) {
        Node node = fields.get(name);
        return node == null ? line() : node.line();
    }

    /// Without fields where it is absent or no mapping.
    public Section section(String name) {
        return mapping(name).known().orElseGet(() -> new Section(field(name), Map.of(), remarks));
    }

    /// The mapping of that name, as a section.
    public Answer<Section> mapping(String name) {
        return switch (node(name)) {
            case Entries(var values, var line) -> Answer.of(new Section(field(name), values, remarks));
            case Empty empty -> Answer.notKnown();
            default -> wrong(name, "is a mapping of fields");
        };
    }

    public Answer<Double> number(String name, double lowest, double highest) {
        return switch (node(name)) {
            case Numeral number when number.value() >= lowest && number.value() <= highest -> Answer.of(number.value());
            case Empty empty -> Answer.notKnown();
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
            case Bool truth -> Answer.of(truth.value());
            case Empty empty -> Answer.notKnown();
            default -> wrong(name, "is true or false, without quotes");
        };
    }

    /// A text, a number or a truth as it stands in the document: `1.0` stays `1.0`.
    public Answer<String> written(String name) {
        Node node = node(name);
        if (node instanceof Empty) return Answer.notKnown();
        Answer<String> written = Answer.from(written(node));
        return written.isKnown() ? written : wrong(name, "is one text, not a list or mapping");
    }

    /// A text, a number or a truth as it stands in the document.
    public static Optional<String> written(Node node) {
        return switch (node) {
            case Text text -> Optional.of(text.value());
            case Numeral number -> Optional.of(number.written());
            case Bool truth -> Optional.of(truth.written());
            case Empty _, Items _, Entries _ -> Optional.empty();
        };
    }

    public Answer<String> text(String name, int longest) {
        return switch (node(name)) {
            case Text text when text.value().length() <= longest -> Answer.of(text.value());
            case Empty empty -> Answer.notKnown();
            default -> wrong(name, "is text of at most " + longest + " characters");
        };
    }

    /// Like `oneOf`, but no nearest word is offered: it would come close to repeating an answer that is very private.
    public Answer<String> oneOfUnsaid(String name, Collection<String> allowed) {
        return switch (node(name)) {
            case Text text when allowed.contains(text.value()) -> Answer.of(text.value());
            case Empty empty -> Answer.notKnown();
            default -> wrong(name, "is one of " + String.join(", ", allowed));
        };
    }

    public Answer<String> oneOf(String name, Collection<String> allowed) {
        String help = "is one of " + String.join(", ", allowed);
        return switch (node(name)) {
            case Text text when allowed.contains(text.value()) -> Answer.of(text.value());
            case Empty empty -> Answer.notKnown();
            case Text text -> wrong(name, help, nearest(text.value(), allowed));
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
            if (node instanceof Text text && text.value().length() == DATE_LENGTH)
                return Answer.of(LocalDate.parse(text.value()));
        } catch (DateTimeException notADate) {
            // named just below
        }
        return wrong(name, "is a date such as 2026-11-21");
    }

    /// The entries of a list, or not known when the list is absent.
    public Answer<List<Node>> items(String name) {
        return switch (node(name)) {
            case Items list -> Answer.of(list.values());
            case Empty empty -> Answer.notKnown();
            default -> wrong(name, "is a list");
        };
    }

    /// The mappings of a list, each as a section of its own.
    public Answer<List<Section>> sections(String name) {
        return items(name).map(values -> {
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                Place entry = entry(name, i);
                if (values.get(i) instanceof Entries inner) sections.add(new Section(entry, inner.values(), remarks));
                else remarks.wrong(entry, "is a mapping of fields");
            }
            return sections;
        });
    }

    /// The ids of a list, each one of `allowed`.
    public Answer<Set<String>> ids(String name, Collection<String> allowed) {
        return items(name).map(values -> {
            Set<String> found = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                id(values.get(i), entry(name, i), allowed).ifPresent(found::add);
            }
            return found;
        });
    }

    /// The id an entry of the list `name` is, one of `allowed`.
    public Optional<String> id(Node node, String where, Collection<String> allowed) {
        return id(node, new Place.Root(where, node.line()), allowed);
    }

    private Optional<String> id(Node node, Place where, Collection<String> allowed) {
        if (node instanceof Text text && allowed.contains(text.value())) return Optional.of(text.value());
        Optional<String> meant = node instanceof Text text ? nearest(text.value(), allowed) : Optional.empty();
        boolean isListed = meant.isEmpty() && allowed.size() <= LONGEST_HELP;
        remarks.wrong(where, "is not an id of this list" + (isListed ? ": " + String.join(", ", allowed) : ""), meant);
        return Optional.empty();
    }

    public Set<String> names() {
        return fields.keySet();
    }

    /// Notes every field that nothing asked for.
    public void nothingElse() {
        for (String name : fields.keySet()) {
            if (!asked.contains(name)) remarks.unasked(field(name), nearest(name, asked));
        }
    }

    public void problem(String name, String words) {
        remarks.wrong(field(name), words);
    }

    /// A problem with one entry of a list.
    public void problem(String name, int index, String words) {
        remarks.wrong(entry(name, index), words);
    }

    /// The path of a field, as a message names it.
    public String at(String name) {
        return field(name).path();
    }

    public boolean isPresent(String name) {
        return !(node(name) instanceof Empty);
    }

    /// What stands under a name; empty when the name is absent.
    public Node node(String name) {
        asked.add(name);
        Node node = fields.get(name);
        return node == null ? new Empty(line()) : node;
    }

    private Place field(String name) {
        return new Place.Field(place, name, lineOf(name));
    }

    private Place entry(String list, int index) {
        int line = fields.get(list) instanceof Items items
                ? items.values().get(index).line()
                : lineOf(list);
        return new Place.Entry(field(list), index, line);
    }

    private <T> Answer<T> wrong(String name, String words) {
        return wrong(name, words, Optional.empty());
    }

    private <T> Answer<T> wrong(String name, String words, Optional<String> meant) {
        remarks.wrong(field(name), words, meant);
        return Answer.notKnown();
    }

    /// Empty too when no more remarks are kept, so that a long list of slips costs nothing.
    private Optional<String> nearest(String word, Collection<String> candidates) {
        return remarks.areFull() ? Optional.empty() : Spelling.nearest(word, candidates);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
