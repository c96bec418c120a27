package newleaf.guidance.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import newleaf.knowledge.rule.Fit;
import newleaf.knowledge.rule.OnTaper;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.rule.Urgency;

/// Weighs the four ways forward: the worst fit that a known fact asks for stands, and nothing is preferred while
/// something unknown could make it one to avoid.
public final class StrategyChoice {
    private StrategyChoice() {}

    public static List<StrategyAdvice> of(List<Ruling> rulings) {
        return Arrays.stream(Strategy.values())
                .map(strategy -> advice(strategy, rulings))
                .toList();
    }

    private static StrategyAdvice advice(Strategy strategy, List<Ruling> rulings) {
        List<Ruling> speaking = rulings.stream()
                .filter(Ruling::isHolding)
                .filter(ruling -> ruling.rule().strategies().containsKey(strategy))
                .toList();
        Fit fit = speaking.stream()
                .map(ruling -> fit(ruling, strategy))
                .max(Comparator.comparingInt(StrategyChoice::weight))
                .orElseGet(() -> unspoken(strategy, rulings));
        if (fit == Fit.PREFERRED && (couldBeAvoided(strategy, rulings) || mustWait(strategy, rulings)))
            fit = Fit.REASONABLE;
        Fit chosen = fit;
        List<String> because = speaking.stream()
                .filter(ruling -> fit(ruling, strategy) == chosen)
                .map(ruling -> ruling.rule().id())
                .toList();
        return new StrategyAdvice(strategy, fit, because);
    }

    /// A taper of one's own is the way to go only when every door is known to be open and there is something to taper.
    private static Fit unspoken(Strategy strategy, List<Ruling> rulings) {
        if (strategy != Strategy.TAPER || rulings.stream().anyMatch(StrategyChoice::isTaperNotNeeded)) {
            return Fit.REASONABLE;
        }
        boolean isSomeDoorUnknown =
                rulings.stream().anyMatch(ruling -> ruling.rule().isDoor() && ruling.isWaiting());
        return isSomeDoorUnknown ? Fit.CAUTION : Fit.PREFERRED;
    }

    private static boolean isTaperNotNeeded(Ruling ruling) {
        return ruling.isHolding() && ruling.rule().taper().contains(OnTaper.NOT_NEEDED);
    }

    private static boolean couldBeAvoided(Strategy strategy, List<Ruling> rulings) {
        return rulings.stream()
                .filter(Ruling::isWaiting)
                .anyMatch(ruling -> ruling.rule().strategies().get(strategy) == Fit.AVOID);
    }

    /// In an emergency nothing but help comes first.
    private static boolean mustWait(Strategy strategy, List<Ruling> rulings) {
        return strategy != Strategy.SPECIALIST_FIRST
                && rulings.stream()
                        .anyMatch(ruling -> ruling.isHolding() && ruling.rule().urgency() == Urgency.EMERGENCY);
    }

    private static int weight(Fit fit) {
        return switch (fit) {
            case REASONABLE -> 0;
            case PREFERRED -> 1;
            case CAUTION -> 2;
            case AVOID -> 3;
        };
    }

    private static Fit fit(Ruling ruling, Strategy strategy) {
        return ruling.rule().strategies().getOrDefault(strategy, Fit.REASONABLE);
    }
}
