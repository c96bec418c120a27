package newleaf.web.theirs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.taper.EnterPlan.Entered;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;
import newleaf.web.plan.PlanWord;

/// Reads one row of a clinician's plan.
final class ReadRow {
    private static final int YEARS_AHEAD = 5;
    private static final double MOST = 100_000;
    private static final int MOST_DOSES = 12;
    private static final double CLOSE = 1e-6;
    private static final double HUNDREDTHS = 100;

    private final Typed typed;
    private final int row;
    private final Shelves shelves;

    ReadRow(Typed typed, int row, Shelves shelves) {
        this.typed = typed;
        this.row = row;
        this.shelves = shelves;
    }

    /// Empty where something is to be put right.
    ///
    /// @param before  the row above; empty where there is none, or where it cannot be read
    Optional<Entered> of(LocalDate today, double step, Optional<Entered> before, List<FieldProblem> problems) {
        int wrong = problems.size();
        Optional<LocalDate> from = typed.day(TheirField.from(row))
                .filter(day -> day.isAfter(today.minusYears(1)) && day.isBefore(today.plusYears(YEARS_AHEAD)));
        if (from.isEmpty()) problems.add(problem(TheirField.from(row), PlanWord.THEIRS_WRONG_FROM));
        if (from.isPresent()
                && before.filter(above -> !from.get().isAfter(above.from())).isPresent()) {
            problems.add(problem(TheirField.from(row), PlanWord.THEIRS_WRONG_ORDER));
        }
        Optional<Double> amount = amount(before, problems);
        List<Double> doses =
                amount.filter(a -> a > 0).map(a -> doses(a, step, problems)).orElse(List.of());
        List<LocalTime> hours = doses.isEmpty() ? List.of() : hours(doses.size(), problems);
        if (problems.size() > wrong) return Optional.empty();
        return Optional.of(new Entered(from.orElseThrow(), doses, hours));
    }

    private Optional<Double> amount(Optional<Entered> before, List<FieldProblem> problems) {
        String field = TheirField.amount(row);
        Optional<Double> amount = NumberText.number(typed.one(field)).filter(each -> each <= MOST);
        if (amount.isEmpty()) problems.add(problem(field, PlanWord.THEIRS_WRONG_AMOUNT));
        if (before.filter(above -> above.doses().isEmpty()).isPresent()) {
            problems.add(problem(field, PlanWord.THEIRS_WRONG_ZERO));
        } else if (amount.isPresent()
                && before.filter(above -> amount.get() > above.aDay() + CLOSE).isPresent()) {
            problems.add(problem(field, PlanWord.THEIRS_WRONG_UP));
        }
        return amount;
    }

    /// A number of them, or each one.
    private List<Double> doses(double amount, double step, List<FieldProblem> problems) {
        String field = TheirField.doses(row);
        List<Optional<Double>> parts = Arrays.stream(typed.one(field).split("[+;]|\\s+"))
                .filter(part -> !part.isEmpty())
                .map(NumberText::number)
                .toList();
        boolean isRead = !parts.isEmpty() && parts.size() <= MOST_DOSES && !parts.contains(Optional.<Double>empty());
        List<Double> numbers = parts.stream().flatMap(Optional::stream).toList();
        boolean isCount = isRead
                && numbers.size() == 1
                && numbers.getFirst() == Math.rint(numbers.getFirst())
                && numbers.getFirst() >= 1
                && numbers.getFirst() <= MOST_DOSES;
        if (isCount) return shared(amount, numbers.getFirst().intValue(), step);
        if (!isRead || numbers.size() == 1 || numbers.contains(0.0)) {
            problems.add(problem(field, PlanWord.THEIRS_WRONG_DOSES));
            return List.of();
        }
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - amount) <= CLOSE) return numbers;
        problems.add(problem(field, PlanWord.THEIRS_WRONG_SUM));
        return List.of();
    }

    /// In whole steps where the amount is such, the larger doses first; else to a hundredth, and the last takes what is
    /// left.
    private static List<Double> shared(double amount, int count, double step) {
        double steps = amount / step;
        boolean isWhole = Math.abs(steps - Math.rint(steps)) <= CLOSE && steps >= count;
        double unit = isWhole ? step : 1 / HUNDREDTHS;
        long all = Math.round(amount / unit);
        if (!isWhole && (all < count || Math.abs(all * unit - amount) > CLOSE)) {
            return Collections.nCopies(count, amount / count);
        }
        List<Double> doses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long each = all / count + (i < all % count ? 1 : 0);
            doses.add(plain(each * unit));
        }
        return doses;
    }

    /// Without the digits that counting in steps leaves behind.
    private static double plain(double value) {
        return Math.round(value / CLOSE) / (1 / CLOSE);
    }

    private List<LocalTime> hours(int doses, List<FieldProblem> problems) {
        String field = TheirField.hours(row);
        List<Optional<LocalTime>> read = Stream.of(typed.one(field).split("[,;]|\\s+"))
                .filter(part -> !part.isEmpty())
                .map(ReadRow::hour)
                .toList();
        List<LocalTime> hours = read.stream().flatMap(Optional::stream).toList();
        boolean isInOrder = hours.equals(hours.stream().distinct().sorted().toList());
        if (read.isEmpty() || (hours.size() == read.size() && hours.size() == doses && isInOrder)) return hours;
        problems.add(problem(field, PlanWord.THEIRS_WRONG_HOURS));
        return List.of();
    }

    private static Optional<LocalTime> hour(String text) {
        String[] parts = text.matches("\\d{1,2}(:\\d{2})?") ? text.split(":") : new String[0];
        if (parts.length == 0) return Optional.empty();
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        boolean isOne = hour < 24 && minute < 60;
        return isOne ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private FieldProblem problem(String field, PlanWord word) {
        Words words = word.in(shelves);
        String number = String.valueOf(row);
        return new FieldProblem(
                field,
                new Words(words.en().replace("{number}", number), words.es().replace("{number}", number)));
    }

    @Override
    public String toString() {
        return "ReadRow";
    }
}
