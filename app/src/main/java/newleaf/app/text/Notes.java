package newleaf.app.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.block.Line;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// Sources by number, in the order in which they are first named; they stand together at the end, each with the
/// places that were read and how sure they make it.
final class Notes {
    private final Shelves shelves;
    private final Wording wording;
    private final boolean isWhy;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();
    private boolean isAnyUnchecked;

    /// @param isWhy  whether the id that opens the source stands beside its number
    Notes(Shelves shelves, Wording wording, boolean isWhy) {
        this.shelves = shelves;
        this.wording = wording;
        this.isWhy = isWhy;
    }

    String cited(List<Citation> citations) {
        String numbers = named(Line.ids(citations));
        citations.forEach(this::read);
        return numbers;
    }

    /// The numbers after a sentence, such as ` [1,4]`; nothing where no source is named.
    String named(List<String> sources) {
        if (sources.isEmpty()) return "";
        return sources.stream()
                .map(this::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", " [", "]"));
    }

    /// Who wrote and checked what was said.
    void saidBy(CardHead head) {
        isAnyUnchecked |= head.status() != Status.CHECKED;
    }

    private int number(String source) {
        places.computeIfAbsent(source, _ -> new LinkedHashSet<>());
        return new ArrayList<>(places.keySet()).indexOf(source) + 1;
    }

    private void read(Citation citation) {
        if (Line.OURS.contains(citation.source())) return;
        places.computeIfAbsent(citation.source(), _ -> new TreeSet<>())
                .add(citation.locator() + " (" + wording.label(WordGroup.BASIS, citation.basis()) + "; "
                        + wording.label(WordGroup.STRENGTH, citation.strength()) + ")");
    }

    void write(Page page) {
        if (places.isEmpty()) return;
        page.heading(wording.say(ReportWord.SOURCES));
        if (isAnyUnchecked) page.line(1, wording.say(ReportWord.NOT_ALL_CHECKED));
        places.forEach((source, read) -> {
            page.hanging(1, "[" + number(source) + "] ", sentence(source));
            read.forEach(place -> page.point(3, place));
        });
    }

    private String sentence(String source) {
        String sentence = shelves.card(source).orElseThrow().sentence(wording.language());
        return isWhy ? source + ": " + sentence : sentence;
    }
}
