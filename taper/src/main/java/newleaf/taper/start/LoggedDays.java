package newleaf.taper.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.knowledge.Shelves;

/// What the last days' log says is taken, beside what was said. Only where one product is taken, and its doses are
/// logged in the unit in which it was named.
final class LoggedDays {
    private final int fewest;
    private final int window;
    private final double differs;

    LoggedDays(Shelves shelves) {
        this.fewest = (int) shelves.parameter("parameter-taper-log-days").value();
        this.window = (int) shelves.parameter("parameter-taper-log-window").value();
        this.differs = shelves.parameter("parameter-taper-log-differs").value() / 100;
    }

    /// The middle day of use, as a share of what was said; empty with too few of them.
    Optional<Double> share(CaseFile caseFile, Amount saidADay) {
        double said = middle(saidADay);
        List<Double> days = new ArrayList<>();
        for (DiaryDay day : caseFile.diary()) {
            int at = day.daysFrom(caseFile.asOf());
            if (at > 0 || at <= -window) continue;
            total(day, saidADay).filter(each -> each > 0).ifPresent(days::add);
        }
        if (days.size() < fewest || said <= 0) return Optional.empty();
        double[] sorted =
                days.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return Optional.of(median / said);
    }

    boolean isFarFrom(double share) {
        return Math.abs(share - 1) >= differs - 1e-9;
    }

    private static Optional<Double> total(DiaryDay day, Amount said) {
        List<DiaryDay.Dose> doses = day.doses().known().orElse(List.of());
        List<Amount> amounts =
                doses.stream().flatMap(dose -> Stream.ofNullable(known(dose))).toList();
        boolean isWhole = !doses.isEmpty()
                && amounts.size() == doses.size()
                && amounts.stream().allMatch(each -> each.unit() == said.unit());
        return isWhole
                ? Optional.of(amounts.stream().mapToDouble(LoggedDays::middle).sum())
                : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Amount known(DiaryDay.Dose dose) {
        boolean isOther = dose.product().known().filter(product -> product != 0).isPresent();
        return isOther ? null : dose.amount().known().orElse(null);
    }

    static double middle(Amount amount) {
        return (amount.quantity().low() + amount.quantity().high()) / 2;
    }
}
