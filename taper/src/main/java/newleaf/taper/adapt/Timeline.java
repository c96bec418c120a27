package newleaf.taper.adapt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// What a plan allowed on each day: what the version said that was in force then. While something had to be seen first
/// it allowed nothing; there the amount before counts.
public final class Timeline {
    private final PlanFile file;

    public Timeline(PlanFile file) {
        this.file = file;
    }

    /// Empty before the first day and where nothing is taken any more.
    public Optional<Step> on(LocalDate day) {
        return file.holds().stream()
                .filter(hold -> hold.why() == Hold.Cause.DOOR && hold.isOn(day))
                .findFirst()
                .flatMap(door -> before(door.from()))
                .or(() -> inForce(day).on(day));
    }

    /// The amount that a hold on this day keeps: that of the day before, or that of a version made on the day itself.
    Optional<Step> before(LocalDate day) {
        PlanVersion version = inForce(day);
        if (version.made().equals(day)) return version.on(day);
        return inForce(day.minusDays(1)).on(day.minusDays(1));
    }

    private PlanVersion inForce(LocalDate day) {
        return file.versions().reversed().stream()
                .filter(version -> !version.made().isAfter(day))
                .findFirst()
                .orElse(file.versions().getFirst());
    }

    /// The first of the days running up to this one on which the same was taken.
    LocalDate begin(LocalDate day, Step step) {
        LocalDate first = day;
        while (first.isAfter(file.made()) && isSame(on(first.minusDays(1)), step)) first = first.minusDays(1);
        return first;
    }

    /// A version with its first step from the day on which that began, where it goes on with what was before it.
    public PlanVersion asBegun(PlanVersion version) {
        LocalDate yesterday = version.made().minusDays(1);
        Step first = version.steps().getFirst();
        if (!isSame(on(yesterday), first)) return version;
        int before = days(begin(yesterday, first), version.made());
        List<Step> steps = new ArrayList<>();
        for (Step step : version.steps()) steps.add(step.on(step.fromDay() + before, step.toDay() + before));
        steps.set(0, first.on(0, first.toDay() + before));
        return new PlanVersion(
                version.author(),
                version.made().minusDays(before),
                version.unit(),
                version.daysPerWeek(),
                steps,
                version.stopDay().map(stop -> stop + before),
                version.why());
    }

    /// How long a step was meant to last by the version that first said so.
    int ownDays(LocalDate begin, Step step) {
        return file.versions().stream()
                .flatMap(version -> version.steps().stream()
                        .filter(each -> version.date(each.fromDay()).equals(begin) && isSame(Optional.of(each), step)))
                .findFirst()
                .orElse(step)
                .days();
    }

    static boolean isSame(Optional<Step> one, Step other) {
        return one.filter(step -> step.doses().equals(other.doses())).isPresent();
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    @Override
    public String toString() {
        return "Timeline";
    }
}
