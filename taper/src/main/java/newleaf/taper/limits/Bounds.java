package newleaf.taper.limits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.intake.Limits;

/// What this plan has to keep to: the limits of the cards, and those of the case where they may hold.
///
/// @param largestCut  percent of the day's total
/// @param interval    days between two steps
/// @param said        what of the case's limits could not be taken as it stands
public record Bounds(
        double largestCut,
        int interval,
        Optional<Double> ceiling,
        Optional<Double> supplyGrams,
        List<Limits.Frozen> frozen,
        Set<Said> said) {
    public Bounds {
        frozen = List.copyOf(frozen);
        said = Set.copyOf(said);
    }

    /// What is said about a limit that was asked for.
    public enum Said implements newleaf.documents.Labelled {
        CUT_NEEDS_REASON,
        CUT_WITH_REASON,
        CUT_OUT_OF_RANGE,
        INTERVAL_TOO_SHORT
    }

    /// A cut above the usual one only with a clinician's reason; a smaller one always.
    public static Bounds of(Limits limits, TaperNumbers numbers) {
        Set<Said> said = EnumSet.noneOf(Said.class);
        double asked = limits.largestCutPercent().known().orElse(numbers.largestCut());
        boolean hasReason =
                limits.clinicianReason().known().filter(text -> !text.isBlank()).isPresent();
        double most = hasReason ? numbers.cutWithReason() : numbers.largestCut();
        if (asked > numbers.largestCut() && !hasReason) said.add(Said.CUT_NEEDS_REASON);
        if (asked > numbers.largestCut() && hasReason) said.add(Said.CUT_WITH_REASON);
        if (asked < numbers.smallestCut() || asked > numbers.cutWithReason()) said.add(Said.CUT_OUT_OF_RANGE);
        double interval = limits.smallestIntervalDays().known().orElse((double) numbers.smallestInterval());
        if (interval < numbers.smallestInterval()) said.add(Said.INTERVAL_TOO_SHORT);
        return new Bounds(
                Math.clamp(asked, numbers.smallestCut(), most),
                (int) Math.ceil(Math.max(interval, numbers.smallestInterval())),
                limits.ceilingGPerDay().known(),
                limits.supplyG().known(),
                limits.frozen(),
                said);
    }

    /// The same with our usual cut, where a smaller one was asked for.
    Bounds withUsualCut(TaperNumbers numbers) {
        return new Bounds(Math.max(largestCut, numbers.largestCut()), interval, ceiling, supplyGrams, frozen, said);
    }

    /// Whether nothing may change on this day.
    public boolean isFrozen(LocalDate day) {
        return frozen.stream().anyMatch(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()));
    }

    @Override
    public String toString() {
        return "Bounds";
    }
}
