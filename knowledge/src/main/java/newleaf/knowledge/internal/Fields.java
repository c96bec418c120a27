package newleaf.knowledge.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Labelled;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.Words;

/// The fields of a card: a section of which most must be there. A missing or wrong one is noted and a harmless
/// stand-in returned, so that one reading names every fault.
final class Fields {
    private static final double ANY = Double.MAX_VALUE;

    private final Section section;
    private final Faults faults;

    private Fields(Section section, Faults faults) {
        this.section = section;
        this.faults = faults;
    }

    static Fields of(String file, Entries card, List<Fault> found) {
        Faults faults = new Faults(file, found);
        return new Fields(Section.of(card, faults), faults);
    }

    int line() {
        return section.line();
    }

    int lineOf(String name) {
        return section.lineOf(name);
    }

    void fault(int line, String problem) {
        faults.add(line, problem);
    }

    Optional<String> optionalText(String name) {
        return section.written(name).known().filter(text -> !text.isBlank());
    }

    String text(String name) {
        required(name);
        return optionalText(name).orElse("");
    }

    Optional<Double> optionalNumber(String name) {
        return section.number(name, -ANY, ANY).known();
    }

    double number(String name) {
        required(name);
        return optionalNumber(name).orElse(0.0);
    }

    int whole(String name) {
        required(name);
        return section.whole(name, -ANY, ANY).known().orElse(0.0).intValue();
    }

    LocalDate date(String name) {
        required(name);
        return section.date(name).known().orElse(LocalDate.EPOCH);
    }

    boolean truth(String name) {
        required(name);
        return section.truth(name).known().orElse(false);
    }

    <E extends Enum<E> & Labelled> Optional<E> optionalOneOf(String name, Class<E> kind) {
        return optionalText(name)
                .flatMap(text -> section.oneOf(name, constants(kind)).known());
    }

    <E extends Enum<E> & Labelled> E oneOf(String name, Class<E> kind) {
        required(name);
        return optionalOneOf(name, kind).orElse(constants(kind)[0]);
    }

    /// The words of a list, none where it is not there.
    <E extends Enum<E> & Labelled> Set<E> anyOf(String name, Class<E> kind) {
        List<String> labels =
                Arrays.stream(constants(kind)).map(Labelled::label).toList();
        Set<String> found = section.ids(name, labels).known().orElse(Set.of());
        return Arrays.stream(constants(kind))
                .filter(each -> found.contains(each.label()))
                .collect(Collectors.toSet());
    }

    Words words(String name) {
        required(name);
        return optionalWords(name).orElse(new Words("", ""));
    }

    Optional<Words> optionalWords(String name) {
        return optionalFields(name).map(inner -> {
            Words words = inner.words();
            Optional<Words> ofThem = inner.optionalWords("of_them");
            inner.nothingElse();
            return ofThem.map(words::saidOfThem).orElse(words);
        });
    }

    /// The words that these fields are.
    Words words() {
        return new Words(text("en").strip(), text("es").strip());
    }

    Optional<Fields> optionalFields(String name) {
        return section.mapping(name).known().map(this::inner);
    }

    /// The mappings of a list, each as fields of its own.
    List<Fields> listOfFields(String name) {
        return section.sections(name).known().orElse(List.of()).stream()
                .map(this::inner)
                .toList();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<Node> entries = section.items(name).known().orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> text = Section.written(entries.get(i)).filter(each -> !each.isBlank());
            text.ifPresentOrElse(texts::add, wrongEntry(name, i));
        }
        return texts;
    }

    private Runnable wrongEntry(String name, int index) {
        return () -> section.problem(name, index, "is one text");
    }

    /// The mappings under a name, each as fields of its own, in the order of the file.
    Map<String, Fields> mapOfFields(String name) {
        Map<String, Fields> found = new LinkedHashMap<>();
        optionalFields(name)
                .ifPresent(inner -> inner.names()
                        .forEach(key -> inner.optionalFields(key).ifPresent(each -> found.put(key, each))));
        return found;
    }

    /// Asks for every text under a name.
    void anyTexts(String name) {
        optionalFields(name).ifPresent(inner -> inner.names().forEach(inner::optionalText));
    }

    /// Every field by name, in the order of the file.
    List<String> names() {
        return List.copyOf(section.names());
    }

    boolean isPresent(String name) {
        return section.isPresent(name);
    }

    /// What stands under a name, as it is.
    Node node(String name) {
        return section.node(name);
    }

    /// Notes every field that nothing asked for.
    void nothingElse() {
        section.nothingElse();
    }

    private void required(String name) {
        boolean isBlank =
                section.node(name) instanceof Node.Text text && text.value().isBlank();
        if (isBlank || !isPresent(name)) fault(line(), "lacks `" + name + "`");
    }

    private Fields inner(Section inner) {
        return new Fields(inner, faults);
    }

    private static <E> E[] constants(Class<E> kind) {
        return Objects.requireNonNull(kind.getEnumConstants());
    }
}
