package newleaf.web.holder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newleaf.care.Current;
import newleaf.care.content.HolderLog;
import newleaf.care.content.HolderLog.Act;
import newleaf.care.content.Kind;
import newleaf.units.AmountUnit;
import newleaf.web.member.Own;

/// What went from hand to hand, and what should be left by it.
///
/// @param lines  the latest first
/// @param left   of each unit that was given to keep; less than nothing where more went out than came in
public record Kept(List<Line> lines, Map<AmountUnit, BigDecimal> left) {
    public Kept {
        lines = List.copyOf(lines);
        left = Map.copyOf(left);
    }

    /// One time that something changed hands.
    public record Line(String id, LocalDate day, HolderLog log) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    static Kept of(Own own) {
        List<Line> lines = own.of(Kind.HOLDER_LOG).current().stream()
                .filter(each -> each.content() instanceof HolderLog)
                .sorted(Comparator.comparing((Current each) -> each.moment().day())
                        .thenComparingLong(Current::sequence)
                        .reversed())
                .map(each -> new Line(each.id().toString(), each.moment().day(), (HolderLog) each.content()))
                .toList();
        return new Kept(lines, left(lines));
    }

    /// Nothing is known of a unit of which nothing was given to keep.
    private static Map<AmountUnit, BigDecimal> left(List<Line> lines) {
        Map<AmountUnit, List<HolderLog>> byUnit =
                lines.stream().map(Line::log).collect(Collectors.groupingBy(HolderLog::unit));
        Map<AmountUnit, BigDecimal> left = new TreeMap<>();
        byUnit.forEach((unit, logs) -> {
            boolean isKnown = logs.stream().anyMatch(each -> each.act() == Act.TOOK_OVER);
            if (isKnown) left.put(unit, logs.stream().map(Kept::change).reduce(BigDecimal.ZERO, BigDecimal::add));
        });
        return left;
    }

    private static BigDecimal change(HolderLog log) {
        BigDecimal amount = BigDecimal.valueOf(log.amount());
        return log.act() == Act.TOOK_OVER ? amount : amount.negate();
    }

    @Override
    public String toString() {
        return "Kept";
    }
}
