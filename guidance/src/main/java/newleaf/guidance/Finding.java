package newleaf.guidance;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Citation;
import newleaf.knowledge.HowSoon;
import newleaf.knowledge.RuleKind;
import newleaf.knowledge.Status;
import newleaf.knowledge.Urgency;
import newleaf.knowledge.Words;

/// Something that matters for this person. It does not construct without a source.
public record Finding(
        String rule,
        RuleKind kind,
        Urgency urgency,
        Words says,
        Optional<Words> untilThen,
        Optional<Words> who,
        Optional<HowSoon> howSoon,
        Audience audience,
        boolean isDoor,
        Status status,
        List<Because> because,
        List<Citation> citations) {
    public Finding {
        because = List.copyOf(because);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the finding of " + rule + " needs a source");
    }

    static Finding of(Ruling ruling) {
        var rule = ruling.rule();
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.urgency(),
                rule.says(),
                rule.untilThen(),
                rule.who(),
                rule.howSoon(),
                rule.audience(),
                rule.isDoor(),
                rule.head().status(),
                ruling.because(),
                rule.head().citations());
    }

    @Override
    public String toString() {
        return "Finding";
    }
}
