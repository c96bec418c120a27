package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;

/// How the answers of an instrument are counted, and what the result is called.
///
/// @param answeredAtLeast  with fewer answers there is no total
public record InstrumentScoring(
        Method method,
        double lowest,
        double highest,
        int answeredAtLeast,
        List<Band> bands,
        List<Part> parts,
        List<Alert> alerts) {
    public InstrumentScoring {
        bands = List.copyOf(bands);
        parts = List.copyOf(parts);
        alerts = List.copyOf(alerts);
    }

    /// The ways of counting that the instruments here use.
    public enum Method implements Labelled {
        SUM,
        MEAN,
        PERCENT_OF_ANSWERED,
        COUNT_WITH_RANGE,
        ANY_YES,
        ITEM_BY_ITEM,
        SLEEP,
        PARTS,
        ENTRY
    }

    /// A stretch of totals with a name; some hold for one sex only.
    public record Band(double from, double to, Words name, Optional<String> sex) {}

    /// A subscale: its items are those that name it. It is raised at or above, or at or below, its mark.
    public record Part(String id, Words name, double mark, boolean isRaisedAtOrBelow) {}

    /// Something to do as soon as an item, or the total, is this high, whatever the rest says; some hold for one sex
    /// only.
    public record Alert(Optional<String> item, Optional<String> sex, double atLeast, Urgency urgency, Words says) {}
}
