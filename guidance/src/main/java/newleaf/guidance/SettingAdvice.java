package newleaf.guidance;

import java.util.List;
import newleaf.knowledge.CareSetting;

/// Where care could happen, what asked for it, and what could change it.
public record SettingAdvice(
        CareSetting recommended, List<CareSetting> alternatives, List<String> because, List<Change> wouldChange) {
    public SettingAdvice {
        alternatives = List.copyOf(alternatives);
        because = List.copyOf(because);
        wouldChange = List.copyOf(wouldChange);
    }

    /// A field that is not known and the setting its answer could ask for.
    public record Change(String fact, Object to, CareSetting setting) {}
}
