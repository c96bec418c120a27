package newleaf.intake.run;

import java.util.List;
import java.util.Map;

/// A run of the model that someone asked for (`newleaf/run/1`): what is taken, when to look, and who.
///
/// @param parameters  by id, for everyone; the rest come from the shelves
/// @param doses       every dose, those of repeats included, by hour
/// @param hours       when to look, ascending
public record RunFile(Map<String, Double> parameters, List<Dose> doses, List<Double> hours, int people, long seed) {
    public static final int MOST_DOSES = 100_000;
    public static final int MOST_HOURS = 100_000;
    public static final int MOST_PEOPLE = 1_000_000;

    public RunFile {
        parameters = Map.copyOf(parameters);
        doses = List.copyOf(doses);
        hours = List.copyOf(hours);
    }

    /// One dose of mitragynine, as tea.
    public record Dose(double hour, double mitragynineMg) {
        @Override
        public String toString() {
            return "Dose";
        }
    }

    @Override
    public String toString() {
        return "RunFile";
    }
}
