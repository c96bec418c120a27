package newleaf.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// A word or sentence that the program says: an entry of `knowledge/words/words-<group>.yaml`, under its label.
public interface FixedWord extends Labelled {
    WordGroup group();

    default Words in(Shelves shelves) {
        return named(this, group(), shelves);
    }

    /// The words of a group under a label that is not a fixed word itself.
    static Words named(Labelled named, WordGroup group, Shelves shelves) {
        Words words = shelves.words(group).get(named.label());
        if (words == null) throw new IllegalStateException(file(group) + " lacks `" + named.label() + "`");
        return words;
    }

    /// Words that are said and not written, and words that are written and not said.
    static List<Fault> faults(Shelves shelves, WordGroup group, Labelled... used) {
        Set<String> said = Arrays.stream(used).map(Labelled::label).collect(Collectors.toSet());
        Set<String> written = shelves.words(group).keySet();
        return Stream.concat(
                        said.stream()
                                .filter(key -> !written.contains(key))
                                .map(key -> new Fault(file(group), 1, "lacks `" + key + "`, which the program says")),
                        written.stream()
                                .filter(key -> !said.contains(key))
                                .map(key ->
                                        new Fault(file(group), 1, "has `" + key + "`, which nothing says; delete it")))
                .sorted()
                .toList();
    }

    /// Groups that the program knows and that have no card.
    static List<Fault> missingGroups(Shelves shelves) {
        Set<String> there = shelves.shelf("words").stream().map(Card::id).collect(Collectors.toSet());
        return Arrays.stream(WordGroup.values())
                .filter(group -> !there.contains("words-" + group.label()))
                .map(group -> new Fault(file(group), 1, "is missing; the program takes words from it"))
                .toList();
    }

    private static String file(WordGroup group) {
        return "knowledge/words/words-" + group.label() + ".yaml";
    }
}
