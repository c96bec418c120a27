package newleaf.guidance.finding;

import java.util.List;
import newleaf.knowledge.rule.CareSetting;

/// Where care could happen, what asked for it, and what could change it.
public record SettingAdvice(
        CareSetting recommended, List<CareSetting> alternatives, List<String> because, List<Change> wouldChange) {
    public SettingAdvice {
        alternatives = List.copyOf(alternatives);
        because = List.copyOf(because);
        wouldChange = List.copyOf(wouldChange);
    }

    /// A fact, what it would have to be, and the setting that would then be named.
    public record Change(String fact, Flip.Relation relation, Object to, CareSetting setting) {}
}
