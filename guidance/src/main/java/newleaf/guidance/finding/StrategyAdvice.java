package newleaf.guidance.finding;

import java.util.List;
import newleaf.knowledge.rule.Fit;
import newleaf.knowledge.rule.Strategy;

/// How one way forward fits, and the rules that say so.
public record StrategyAdvice(Strategy strategy, Fit fit, List<String> because) {
    public StrategyAdvice {
        because = List.copyOf(because);
    }
}
