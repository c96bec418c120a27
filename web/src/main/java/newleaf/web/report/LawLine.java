package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Citation;
import newleaf.knowledge.Words;

/// What the law of one place says, and when it was looked up.
public record LawLine(Words place, Words says, Optional<String> asOf, boolean mayBeOld, List<Citation> citations) {
    public LawLine {
        citations = List.copyOf(citations);
    }
}
