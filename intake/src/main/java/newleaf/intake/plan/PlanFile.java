package newleaf.intake.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;

/// A plan as a file (`newleaf/plan/1`): the one being followed, or a clinician's own.
///
/// @param version      1 for the first; each new one says what it changes and why
/// @param start        day 0
/// @param unit         of the totals: `g` of leaf or `mg` of mitragynine
/// @param daysPerWeek  days of use in a week, where not every day is one
/// @param stopDay      the first day without kratom; empty where the plan ends at an amount
/// @param because      why there is this version, by the names of the rules
/// @param earlier      the versions before this one
public record PlanFile(
        int version,
        Author author,
        LocalDate made,
        LocalDate start,
        String unit,
        Answer<Double> daysPerWeek,
        List<Step> steps,
        Optional<Integer> stopDay,
        List<String> because,
        List<Earlier> earlier) {
    public PlanFile {
        steps = List.copyOf(steps);
        because = List.copyOf(because);
        earlier = List.copyOf(earlier);
    }

    /// Who made it.
    public enum Author implements Labelled {
        NEWLEAF,
        CLINICIAN,
        PERSON
    }

    /// The same doses on every day of use, the first and the last day included.
    public record Step(
            int fromDay,
            int toDay,
            List<Dose> doses,
            double totalPerDay,
            Answer<Milligrams> mitragynineMgPerDay,
            Answer<Double> cutPercent) {
        public Step {
            doses = List.copyOf(doses);
        }

        @Override
        public String toString() {
            return "Step";
        }
    }

    /// Of mitragynine a day; a typical value only where a source gives one.
    public record Milligrams(double low, Answer<Double> mid, double high) {
        @Override
        public String toString() {
            return "Milligrams";
        }
    }

    /// @param product  its place in the case
    public record Dose(LocalTime time, int product, double amount, String unit) {
        @Override
        public String toString() {
            return "Dose";
        }
    }

    /// A version that was replaced.
    public record Earlier(int version, LocalDate made, List<String> because) {
        public Earlier {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Earlier";
        }
    }

    @Override
    public String toString() {
        return "PlanFile";
    }
}
