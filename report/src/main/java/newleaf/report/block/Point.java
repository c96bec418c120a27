package newleaf.report.block;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.ReadFact;
import newleaf.report.wording.Sentences;

/// One statement of the report: what is so, what to do, and what it rests on. It does not construct without a source.
///
/// @param card   the card that says so
/// @param stands that what to do about it stands with a point before, which rests on the same facts
/// @param facts  what the person said that makes it so, and where it was read
/// @param flip   the smallest change after which it would not be said, where this reader may be told
/// @param asks   what its words ask for
/// @param head   who wrote and who checked the card, and how sure it is
public record Point(
        String card,
        Words says,
        Optional<Words> untilThen,
        Optional<Words> who,
        Optional<HowSoon> howSoon,
        Optional<Words> stands,
        List<ReadFact> facts,
        Optional<Words> flip,
        Optional<CardHead> head,
        List<Citation> citations,
        Asks asks) {
    public Point {
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the point of " + card + " needs a source");
    }

    /// Without what to do and what it rests on, which a point before has said.
    public Point saidAbove(Words where) {
        return new Point(
                card,
                says,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(where),
                List.of(),
                Optional.empty(),
                head,
                citations,
                asks);
    }

    /// With other words, and what these ask for.
    public Point saying(Words other, Optional<Words> meanwhile, Asks otherAsks) {
        return new Point(card, other, meanwhile, who, howSoon, stands, facts, flip, head, citations, otherAsks);
    }

    /// The first sentence, for those who read no further.
    public Words lead() {
        return Sentences.first(says);
    }

    /// What comes after it; may be empty.
    public Words rest() {
        return Sentences.afterFirst(says);
    }

    /// Each source once.
    public List<String> sourceIds() {
        return citations.stream().map(Citation::source).distinct().toList();
    }

    @Override
    public String toString() {
        return "Point";
    }
}
