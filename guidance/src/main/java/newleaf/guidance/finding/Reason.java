package newleaf.guidance.finding;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.words.Words;

/// Why there is, or is not, a plan; what to do meanwhile, whom to see and how soon. It does not construct without a
/// source.
public record Reason(
        String rule,
        Words text,
        Optional<Words> untilThen,
        Optional<Words> who,
        Optional<HowSoon> howSoon,
        List<Citation> citations) {
    public Reason {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("the reason " + rule + " needs a source");
    }

    public static Reason of(Finding finding) {
        return new Reason(
                finding.rule(),
                finding.says(),
                finding.untilThen(),
                finding.who(),
                finding.howSoon(),
                finding.citations());
    }

    /// What a rule says, whether or not it holds.
    public static Reason saidBy(RuleCard rule) {
        return new Reason(
                rule.id(),
                rule.says(),
                rule.untilThen(),
                rule.who(),
                rule.howSoon(),
                rule.head().citations());
    }

    public static Reason saidBy(EvidenceCard card) {
        return new Reason(
                card.id(),
                card.says(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                card.head().citations());
    }

    @Override
    public String toString() {
        return "Reason";
    }
}
