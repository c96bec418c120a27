package newleaf.taper.limits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.intake.CaseField;
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
        CUT_NEEDS_REASON(CaseField.LARGEST_CUT),
        CUT_WITH_REASON(CaseField.LARGEST_CUT),
        CUT_OUT_OF_RANGE(CaseField.LARGEST_CUT),
        INTERVAL_TOO_SHORT(CaseField.SMALLEST_INTERVAL);

        private final CaseField<?> limit;

        Said(CaseField<?> limit) {
            this.limit = limit;
        }

        public CaseField<?> limit() {
            return limit;
        }

        /// Whether the limit could not be kept as it was asked for.
        public boolean gaveWay() {
            return this != CUT_WITH_REASON;
        }
    }

    /// A cut above the usual one only where two weeks lie between two changes: because a clinician gave a reason
    /// for it, or because such an interval was asked for. A smaller one always.
    public static Bounds of(Limits limits, TaperNumbers numbers) {
        Set<Said> said = EnumSet.noneOf(Said.class);
        double interval = limits.smallestIntervalDays().known().orElse((double) numbers.smallestInterval());
        if (interval < numbers.smallestInterval()) said.add(Said.INTERVAL_TOO_SHORT);
        boolean hasReason =
                limits.clinicianReason().known().filter(text -> !text.isBlank()).isPresent();
        boolean isSlow = interval >= numbers.slowDays();
        double usual = isSlow ? numbers.slowCut() : numbers.largestCut();
        double asked = limits.largestCutPercent().known().orElse(usual);
        double most = hasReason ? numbers.slowCut() : usual;
        if (asked > usual && !hasReason) said.add(Said.CUT_NEEDS_REASON);
        if (asked > usual && hasReason) said.add(Said.CUT_WITH_REASON);
        if (asked < numbers.smallestCut() || asked > numbers.slowCut()) said.add(Said.CUT_OUT_OF_RANGE);
        double cut = Math.clamp(asked, numbers.smallestCut(), most);
        int least = cut > numbers.largestCut() ? numbers.slowDays() : numbers.smallestInterval();
        return new Bounds(
                cut,
                (int) Math.ceil(Math.max(interval, least)),
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
