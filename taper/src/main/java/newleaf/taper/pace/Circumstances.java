package newleaf.taper.pace;

/// What of a person's answers decides which paces are offered and suggested.
///
/// @param mayStop          whether stopping is offered at all
/// @param mayStopFirst     whether it may be suggested where the model finds it no harder
/// @param mayBeBrisk       whether the brisk pace may be suggested
/// @param wantsToStop      whether they want to stop rather than cut down
/// @param isADayWithout    whether a day, and not yet two, has passed without
public record Circumstances(
        boolean mayStop, boolean mayStopFirst, boolean mayBeBrisk, boolean wantsToStop, boolean isADayWithout) {
    @Override
    public String toString() {
        return "Circumstances";
    }
}
