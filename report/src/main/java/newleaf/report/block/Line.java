package newleaf.report.block;

import java.util.List;
import java.util.Set;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Words;

/// A sentence, and the ids of the sources it rests on.
///
/// @param lead     its first words, which stand out; may be empty
/// @param rest     what follows them at once
/// @param sources  each once; none where it states nothing medical
/// @param asks     what it asks for; a line without may not stand in a report
public record Line(Words lead, Words rest, List<String> sources, Tone tone, Set<Deed> asks) implements Block {
    /// The source that stands for our own judgement.
    public static final List<String> OURS = List.of("newleaf-judgement");

    private static final Words NOTHING = Words.same("");

    public Line {
        sources = List.copyOf(sources);
        asks = Set.copyOf(asks);
    }

    public static Line of(Words words) {
        return new Line(NOTHING, words, List.of(), Tone.PLAIN, Set.of());
    }

    public static Line ours(Words words) {
        return of(words).from(OURS);
    }

    public static Line cited(Words words, List<Citation> citations) {
        return of(words).from(ids(citations));
    }

    /// All of it stands out.
    public static Line strong(Words words) {
        return of(NOTHING).led(words);
    }

    public Line led(Words by) {
        return new Line(by, rest, sources, tone, asks);
    }

    public Line from(List<String> ids) {
        return new Line(lead, rest, ids, tone, asks);
    }

    public Line in(Tone other) {
        return new Line(lead, rest, sources, other, asks);
    }

    public Line asking(Set<Deed> deeds) {
        return new Line(lead, rest, sources, tone, deeds);
    }

    public Line asking(Deed deed) {
        return asking(Set.of(deed));
    }

    /// It asks nothing of the amount.
    public Line informing() {
        return asking(Deed.INFORMS);
    }

    /// The same with other words at its end.
    public Line saying(Words other) {
        return new Line(lead, other, sources, tone, asks);
    }

    public static List<String> ids(List<Citation> citations) {
        return citations.stream().map(Citation::source).distinct().toList();
    }

    @Override
    public String toString() {
        return "Line";
    }
}
