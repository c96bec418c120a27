package newleaf.taper.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Range;
import org.jspecify.annotations.Nullable;

/// Reads and writes the steps of a plan.
final class StepDocument {
    static final int LAST_DAY = 100_000;
    private static final double MOST = 100_000;

    private StepDocument() {}

    static Map<String, @Nullable Object> written(Step step, PlanVersion plan) {
        return new Written()
                .with("fromDay", step.fromDay())
                .with("toDay", step.toDay())
                .with("from", plan.date(step.fromDay()).toString())
                .with("doses", step.doses().stream().map(StepDocument::written).toList())
                .with("totalPerDay", step.total())
                .with("unit", plan.unit().label())
                .with("mitragynineMgPerDay", step.mitragynine().map(StepDocument::written))
                .with("cutPercent", step.cut())
                .fields();
    }

    /// @param before  the steps above it
    static Step read(Section section, Answer<LocalDate> start, AmountUnit unit, List<Step> before) {
        int from = day(section, "fromDay");
        int to = day(section, "toDay");
        Answer<LocalDate> date = section.date("from");
        Answer<Double> total = section.number("totalPerDay", 0, MOST);
        if (!section.isPresent("totalPerDay")) section.problem("totalPerDay", "is missing");
        boolean isOther =
                PlanDocument.unit(section).known().filter(each -> each != unit).isPresent();
        if (isOther) section.problem("unit", "is not the unit of the plan");
        Answer<Range<AlkaloidMass>> milligrams = milligrams(section);
        Answer<Double> cut = section.number("cutPercent", 0, 100);
        List<Step.Dose> doses = section.sections("doses").known().orElse(List.of()).stream()
                .map(StepDocument::dose)
                .toList();
        if (!section.isPresent("doses")) section.problem("doses", "is missing; list the doses of a day");
        section.nothingElse();
        if (to < from) section.problem("toDay", "is before `fromDay`");
        Step step =
                new Step(from, Math.max(from, to), doses, total.known().orElse(0.0), milligrams.known(), cut.known());
        if (!before.isEmpty()) compare(section, step, before.getLast());
        boolean isOff = date.known()
                .flatMap(day ->
                        start.known().filter(first -> !first.plusDays(from).equals(day)))
                .isPresent();
        if (isOff) section.problem("from", "is not `fromDay` days after day 0");
        return step;
    }

    private static void compare(Section section, Step step, Step before) {
        if (step.fromDay() != before.toDay() + 1) section.problem("fromDay", "is the day after the step above it");
        if (step.total() > before.total() + PlanVersion.CLOSE) {
            section.problem("totalPerDay", "is more than in the step above it; a plan never goes up");
        }
        if (isMore(step.doses(), before.doses())) {
            section.problem("doses", "are more in all than in the step above it; a plan never goes up");
        }
    }

    /// Where both steps hold one product in one unit; what several products weigh together says the total.
    private static boolean isMore(List<Step.Dose> doses, List<Step.Dose> before) {
        long kinds = Stream.concat(doses.stream(), before.stream())
                .map(dose -> List.of(dose.product(), dose.unit()))
                .distinct()
                .count();
        return kinds == 1 && amount(doses) > amount(before) + PlanVersion.CLOSE;
    }

    private static double amount(List<Step.Dose> doses) {
        return doses.stream().mapToDouble(Step.Dose::amount).sum();
    }

    private static Map<String, @Nullable Object> written(Range<AlkaloidMass> range) {
        return new Written()
                .with("low", range.low().value())
                .with("mid", range.typical().map(AlkaloidMass::value))
                .with("high", range.high().value())
                .fields();
    }

    private static Answer<Range<AlkaloidMass>> milligrams(Section step) {
        Section range = step.section("mitragynineMgPerDay");
        Answer<Double> low = range.number("low", 0, MOST);
        Answer<Double> high = range.number("high", 0, MOST);
        Optional<Double> mid = range.number("mid", 0, MOST).known();
        range.nothingElse();
        return low.flatMap(from -> high.flatMap(to -> {
            boolean isMidInside = mid.filter(each -> each < from || each > to).isEmpty();
            if (from <= to && isMidInside) {
                return Answer.of(new Range<>(new AlkaloidMass(from), mid.map(AlkaloidMass::new), new AlkaloidMass(to)));
            }
            step.problem("mitragynineMgPerDay", "has a low above its high" + (from <= to ? ", or a mid outside" : ""));
            return Answer.notKnown();
        }));
    }

    private static Map<String, @Nullable Object> written(Step.Dose dose) {
        return new Written()
                .with("time", dose.time().map(LocalTime::toString))
                .with("product", dose.product())
                .with("amount", dose.amount())
                .with("unit", dose.unit().label())
                .fields();
    }

    private static Step.Dose dose(Section section) {
        Answer<Double> amount = section.number("amount", 0, MOST);
        if (!section.isPresent("amount")) section.problem("amount", "is missing");
        Answer<AmountUnit> unit = section.oneOf("unit", AmountUnit.labels()).map(AmountUnit::labelled);
        if (!section.isPresent("unit")) section.problem("unit", "is missing; an amount needs its unit");
        int product = section.whole("product", 0, 49).known().orElse(0.0).intValue();
        Optional<LocalTime> time = time(section);
        section.nothingElse();
        return new Step.Dose(
                time, product, amount.known().orElse(0.0), unit.known().orElse(AmountUnit.GRAM));
    }

    /// Empty where the person has told no hours.
    private static Optional<LocalTime> time(Section section) {
        return section.text("time", 5).known().flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeException notATime) {
                section.problem("time", "is a time such as \"08:00\", in quotes");
                return Optional.empty();
            }
        });
    }

    private static int day(Section section, String name) {
        if (!section.isPresent(name)) section.problem(name, "is missing");
        return section.whole(name, 0, LAST_DAY).known().orElse(0.0).intValue();
    }
}
