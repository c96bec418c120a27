package newleaf.report;

import java.util.List;
import newleaf.knowledge.words.Words;

/// A setting or a way to go, how it fits, and the cards that say so.
///
/// @param fit  empty words where nothing is weighed
public record Way(Words name, Words fit, List<Because> because) {
    public Way {
        because = List.copyOf(because);
    }

    /// A card that speaks for or against a way, and what it says.
    public record Because(String card, Words says) {}

    public boolean isWeighed() {
        return !fit.en().isEmpty();
    }
}
