package newleaf.guidance;

import java.util.List;
import newleaf.knowledge.Fit;
import newleaf.knowledge.Strategy;

/// How one way forward fits, and the rules that say so.
public record StrategyAdvice(Strategy strategy, Fit fit, List<String> because) {
    public StrategyAdvice {
        because = List.copyOf(because);
    }
}
