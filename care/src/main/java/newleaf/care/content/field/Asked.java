package newleaf.care.content.field;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.documents.JsonText;
import newleaf.documents.Labelled;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;
import newleaf.units.AmountUnit;

/// The fields of a content that is read. A field that is missing or wrong is noted and gives a stand-in, so
/// that every problem is found at once; a content with a problem never leaves [Contents].
public final class Asked {
    /// The longest name, in characters.
    public static final int NAME = 120;

    /// The longest words of a person's own, in characters.
    public static final int WORDS = 4000;

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final Section section;

    public Asked(Section section) {
        this.section = section;
    }

    public String text(String name, int longest) {
        return needed(name, section.text(name, longest), "-");
    }

    public Optional<String> maybeText(String name, int longest) {
        return section.text(name, longest).known();
    }

    public double number(String name, double lowest, double highest) {
        return needed(name, section.number(name, lowest, highest), lowest);
    }

    public Optional<Double> maybeNumber(String name, double lowest, double highest) {
        return section.number(name, lowest, highest).known();
    }

    public Optional<Integer> maybeWhole(String name, int lowest, int highest) {
        return section.whole(name, lowest, highest).map(Double::intValue).known();
    }

    public boolean truth(String name) {
        return needed(name, section.truth(name), false);
    }

    public Optional<Boolean> maybeTruth(String name) {
        return section.truth(name).known();
    }

    public LocalDate date(String name) {
        return needed(name, section.date(name), SOME_DAY);
    }

    public Optional<LocalDate> maybeDate(String name) {
        return section.date(name).known();
    }

    public AmountUnit unit(String name) {
        return maybeUnit(name).orElseGet(() -> missing(name, AmountUnit.GRAM));
    }

    public Optional<AmountUnit> maybeUnit(String name) {
        return section.oneOf(name, AmountUnit.labels())
                .map(AmountUnit::labelled)
                .known();
    }

    public <E extends Enum<E> & Labelled> E oneOf(String name, E[] values) {
        return needed(name, section.oneOf(name, values), values[0]);
    }

    public <E extends Enum<E> & Labelled> Optional<E> maybeOneOf(String name, E[] values) {
        return section.oneOf(name, values).known();
    }

    /// None where it is left out.
    public <E extends Labelled> List<E> maybeLabels(String name, E[] values) {
        return section.isPresent(name) ? labels(name, values) : List.of();
    }

    public <E extends Labelled> List<E> labels(String name, E[] values) {
        return texts(name, values.length, NAME).stream()
                .flatMap(label -> {
                    Optional<E> found = Labelled.of(Arrays.asList(values), label);
                    if (found.isEmpty()) section.problem(name, "holds a word that is not on its list");
                    return found.stream();
                })
                .toList();
    }

    public List<String> texts(String name, int most, int longest) {
        List<String> texts = needed(name, section.items(name), List.of()).stream()
                .flatMap(node -> Section.written(node).stream())
                .filter(text -> text.length() <= longest)
                .toList();
        int written = section.items(name).known().map(List::size).orElse(0);
        if (written != texts.size() || written > most) section.problem(name, "is a list of texts");
        return texts;
    }

    /// None where it is left out.
    public List<String> maybeTexts(String name, int most, int longest) {
        return section.isPresent(name) ? texts(name, most, longest) : List.of();
    }

    /// What is read of each mapping in a list; none where it is left out.
    public <T> List<T> maybeEach(String name, int most, Function<Asked, T> read) {
        if (!section.isPresent(name)) return List.of();
        List<Section> sections = section.sections(name).known().orElse(List.of());
        if (sections.size() > most) section.problem(name, "has at most " + most + " entries");
        return sections.stream()
                .limit(most)
                .map(each -> {
                    T said = read.apply(new Asked(each));
                    each.nothingElse();
                    return said;
                })
                .toList();
    }

    public Map<String, Integer> scores(String name, int lowest, int highest) {
        Section items = section.section(name);
        Map<String, Integer> scores = new HashMap<>();
        for (String item : items.names()) {
            items.whole(item, lowest, highest).known().ifPresent(score -> scores.put(item, score.intValue()));
        }
        return scores;
    }

    public UUID uuid(String name) {
        return parsed(name, UUID::fromString, new UUID(0, 0), "is a random id");
    }

    public LocalTime clock(String name) {
        return parsed(name, LocalTime::parse, LocalTime.MIDNIGHT, "is a time such as 21:30");
    }

    /// A document within this one, on a line.
    public String document(String name) {
        return JsonText.line(section.node(name));
    }

    public PlanFile plan(String name) {
        return switch (PlanDocument.read(document(name).getBytes(StandardCharsets.UTF_8))) {
            case Reading.Usable<PlanFile>(var plan) -> plan;
            case Reading.Unusable<PlanFile>(var problems) -> throw new IllegalArgumentException("the plan is not one");
        };
    }

    private <T> T parsed(String name, Function<String, T> parser, T otherwise, String words) {
        Optional<String> text = section.text(name, NAME).known();
        if (text.isEmpty()) return missing(name, otherwise);
        try {
            return parser.apply(text.get());
        } catch (DateTimeException | IllegalArgumentException notOne) {
            section.problem(name, words);
            return otherwise;
        }
    }

    private <T> T needed(String name, Answer<T> answer, T otherwise) {
        return answer.known().orElseGet(() -> missing(name, otherwise));
    }

    private <T> T missing(String name, T otherwise) {
        section.problem(name, "is needed");
        return otherwise;
    }
}
