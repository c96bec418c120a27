package newleaf.guidance.finding;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;

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

    /// @param advice  what is said about kratom over all findings
    public static Finding of(Ruling ruling, KratomAdvice advice) {
        var rule = ruling.rule();
        return new Finding(
                rule.id(),
                rule.kind(),
                rule.urgency(),
                rule.says(),
                advice.untilThen(rule),
                rule.who(),
                rule.howSoon(),
                rule.audience(),
                rule.isDoor(),
                rule.head().status(),
                ruling.because(),
                rule.head().citations());
    }

    Finding asUrgentAs(Urgency other, HowSoon soonest) {
        return new Finding(
                rule,
                kind,
                other,
                says,
                untilThen,
                who,
                Optional.of(soonest),
                audience,
                isDoor,
                status,
                because,
                citations);
    }

    @Override
    public String toString() {
        return "Finding";
    }
}
