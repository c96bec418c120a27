package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Urgency;

/// A rule card that somebody broke: what was done to it, and what it is now.
record Mutant(Kind kind, String what, RuleCard card) {
    private static final Pattern NUMBER = Pattern.compile("(?<=[<>=] )\\d+\\.\\d+");
    private static final Pattern COMPARISON = Pattern.compile(">=|<=|>(?!=)|<(?!=)|==|!=");
    private static final Pattern JOIN = Pattern.compile("&&|\\|\\|");
    private static final double WHOLE_STEP = 1;
    private static final double FINE_STEP = 0.1;

    /// The ways to break one.
    enum Kind {
        THRESHOLD_MOVED,
        CONDITION_FLIPPED,
        BOUNDARY_SHIFTED,
        AND_OR_SWAPPED,
        URGENCY_LOWERED,
        CARD_DELETED
    }

    static List<Mutant> of(RuleCard card) {
        List<Mutant> mutants = new ArrayList<>();
        String when = card.when().strip().replaceAll("\\s+", " ");
        mutants.add(new Mutant(Kind.CARD_DELETED, "gone", card));
        mutants.add(withCondition(card, Kind.CONDITION_FLIPPED, "!(" + when + ")"));
        for (MatchResult number : NUMBER.matcher(when).results().toList()) {
            double value = Double.parseDouble(number.group());
            double step = value == Math.rint(value) ? WHOLE_STEP : FINE_STEP;
            for (double moved : new double[] {value + step, value - step}) {
                if (moved >= 0) mutants.add(withCondition(card, Kind.THRESHOLD_MOVED, replaced(when, number, moved)));
            }
        }
        for (MatchResult comparison : COMPARISON.matcher(when).results().toList()) {
            String other = switch (comparison.group()) {
                case ">=" -> ">";
                case "<=" -> "<";
                case ">" -> ">=";
                case "<" -> "<=";
                case "==" -> "!=";
                default -> "==";
            };
            mutants.add(withCondition(card, Kind.BOUNDARY_SHIFTED, replaced(when, comparison, other)));
        }
        for (MatchResult join : JOIN.matcher(when).results().toList()) {
            String other = join.group().equals("&&") ? "||" : "&&";
            mutants.add(withCondition(card, Kind.AND_OR_SWAPPED, replaced(when, join, other)));
        }
        if (card.urgency() != Urgency.ROUTINE) mutants.add(lower(card));
        return mutants;
    }

    private static String replaced(String when, MatchResult at, Object by) {
        return when.substring(0, at.start()) + by + when.substring(at.end());
    }

    private static Mutant lower(RuleCard card) {
        Urgency lower = switch (card.urgency()) {
            case EMERGENCY -> Urgency.URGENT;
            case URGENT -> Urgency.SOON;
            case SOON, ROUTINE -> Urgency.ROUTINE;
        };
        return new Mutant(Kind.URGENCY_LOWERED, lower.label(), copy(card, card.when(), lower));
    }

    private static Mutant withCondition(RuleCard card, Kind kind, String when) {
        return new Mutant(kind, when, copy(card, when, card.urgency()));
    }

    private static RuleCard copy(RuleCard card, String when, Urgency urgency) {
        return new RuleCard(
                card.head(),
                card.shelf(),
                card.kind(),
                urgency,
                when,
                card.says(),
                card.untilThen(),
                card.who(),
                card.howSoon(),
                card.setting(),
                card.strategies(),
                card.audience(),
                card.door(),
                card.doors(),
                card.kratom(),
                card.forecast(),
                card.taper(),
                card.cases(),
                card.asks());
    }
}
