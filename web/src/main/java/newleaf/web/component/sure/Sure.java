package newleaf.web.component.sure;

import java.util.List;
import java.util.stream.Stream;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;

/// The quiet mark: how sure a statement is, where it comes from and who checked it, for whoever opens it.
/// Template `component/sure`.
///
/// @param head       the card that says so
/// @param citations  its sources
public record Sure(CardHead head, List<Citation> citations) {
    public Sure {
        citations = List.copyOf(citations);
    }

    public static Sure of(CardHead head) {
        return new Sure(head, head.citations());
    }

    /// With the sources of what stands beside it.
    public Sure also(List<Citation> others) {
        return new Sure(
                head,
                Stream.concat(citations.stream(), others.stream()).distinct().toList());
    }

    public Level level() {
        return Level.of(head);
    }
}
