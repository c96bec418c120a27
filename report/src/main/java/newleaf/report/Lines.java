package newleaf.report;

import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Line;

/// Sentences of the shelf of words as lines, each with what it asks for.
final class Lines {
    private final Shelves shelves;

    Lines(Shelves shelves) {
        this.shelves = shelves;
    }

    Line of(FixedWord word) {
        return of(word, word.in(shelves));
    }

    /// The words, and what comes after them.
    Line of(FixedWord word, String end) {
        Words words = word.in(shelves);
        return of(word, new Words(words.en() + end, words.es() + end));
    }

    /// The words with their gaps filled.
    Line of(FixedWord word, Words filled) {
        return Line.of(filled).asking(deed(word));
    }

    Line ours(FixedWord word) {
        return of(word).from(Line.OURS);
    }

    Line strong(FixedWord word) {
        return Line.strong(word.in(shelves)).asking(deed(word));
    }

    /// A limit, a reason or a wish of a plan.
    Line ofPlan(Labelled named) {
        return Line.ours(FixedWord.named(named, WordGroup.TAPER, shelves))
                .asking(shelves.deed(WordGroup.TAPER, named.label()));
    }

    private Deed deed(FixedWord word) {
        return shelves.deed(word.group(), word.label());
    }
}
