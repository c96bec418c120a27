package newleaf.report;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Words;

/// What the law of one place says, and when it was looked up.
public record LawLine(Words place, Words says, Optional<String> asOf, boolean mayBeOld, List<Citation> citations) {
    public LawLine {
        citations = List.copyOf(citations);
    }
}
