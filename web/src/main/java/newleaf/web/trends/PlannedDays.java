package newleaf.web.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.taper.plan.Step;

/// What a plan had for days that are over, all its versions and what held them. Nothing of today or of days to come.
final class PlannedDays {
    private final PlanFile file;
    private final Timeline timeline;
    private final List<Product> products;
    private final LocalDate today;

    /// @param products  of the case, by which doses of the plan are known
    PlannedDays(PlanFile file, List<Product> products, LocalDate today) {
        this.file = file;
        this.timeline = new Timeline(file);
        this.products = List.copyOf(products);
        this.today = today;
    }

    /// Empty where it had none, or several that cannot be added, or something had to be seen first.
    Optional<Taken.Total> on(LocalDate day) {
        return step(day).flatMap(this::total);
    }

    /// Whether the amount was another one on the day before; empty where one of them is not known.
    Optional<Boolean> changed(LocalDate day) {
        return on(day).flatMap(now -> on(day.minusDays(1)).map(before -> !before.equals(now)));
    }

    private Optional<Step> step(LocalDate day) {
        boolean isBehindDoor = file.holds().stream().anyMatch(hold -> hold.why() == Hold.Cause.DOOR && hold.isOn(day));
        boolean isOver = day.isBefore(today) && !day.isBefore(file.made());
        return isOver && !isBehindDoor ? timeline.on(day) : Optional.empty();
    }

    private Optional<Taken.Total> total(Step step) {
        List<Taken.Measured> kinds =
                step.doses().stream().flatMap(this::measured).distinct().toList();
        boolean isKnown =
                step.doses().stream().allMatch(dose -> measured(dose).findAny().isPresent());
        if (!isKnown || kinds.size() != 1) return Optional.empty();
        return step.amount().map(amount -> new Taken.Total(kinds.getFirst(), amount));
    }

    private Stream<Taken.Measured> measured(Step.Dose dose) {
        return Stream.of(dose.product())
                .filter(index -> index < products.size())
                .flatMap(index -> products.get(index).form().known().stream())
                .map(ProductForm::label)
                .map(form -> new Taken.Measured(form, dose.unit()));
    }

    @Override
    public String toString() {
        return "PlannedDays";
    }
}
