package newleaf.taper.pace;

import java.util.List;
import java.util.Optional;
import newleaf.taper.plan.ProposedPlan;

/// The paces side by side, the one that is suggested with its reasons, and the one that was chosen.
///
/// @param isStopNoHarder  whether the model finds stopping no harder than the best plan
/// @param gaveWay         wishes that could not be met
public record PaceChoice(
        List<Offered> paces,
        Pace suggested,
        Pace chosen,
        boolean isStopNoHarder,
        List<WhySuggested> because,
        List<GaveWay> gaveWay) {
    public PaceChoice {
        paces = List.copyOf(paces);
        because = List.copyOf(because);
        gaveWay = List.copyOf(gaveWay);
    }

    public Optional<Offered> of(Pace pace) {
        return paces.stream().filter(each -> each.pace() == pace).findFirst();
    }

    public Offered chosenPace() {
        return of(chosen).orElseThrow();
    }

    /// What was chosen; empty where that is to stop.
    public Optional<ProposedPlan> plan() {
        return chosenPace().plan();
    }

    /// The next shorter plan, where there is one.
    public Optional<ProposedPlan> faster() {
        int days = chosenPace().days();
        return plans().filter(each -> each.days() < days)
                .max(java.util.Comparator.comparingInt(Offered::days))
                .flatMap(Offered::plan);
    }

    public Optional<ProposedPlan> slower() {
        int days = chosenPace().days();
        return plans().filter(each -> each.days() > days)
                .min(java.util.Comparator.comparingInt(Offered::days))
                .flatMap(Offered::plan);
    }

    private java.util.stream.Stream<Offered> plans() {
        return paces.stream().filter(each -> each.plan().isPresent());
    }

    @Override
    public String toString() {
        return "PaceChoice";
    }
}
