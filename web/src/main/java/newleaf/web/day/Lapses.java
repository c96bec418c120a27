package newleaf.web.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Lapse;
import newleaf.documents.Span;
import newleaf.intake.use.Amount;

/// The lapses that are written down, day by day. Nothing here judges them.
///
/// @param today  up to which one that goes on is told
public record Lapses(List<Lapse> all, LocalDate today) {
    public Lapses {
        all = List.copyOf(all);
    }

    /// A day with a lapse.
    ///
    /// @param most       what was taken on the worst day of it, an upper bound of this one; empty where not known
    /// @param isAnother  whether something else than the usual product may have been taken
    /// @param isOpen     whether the lapse had no end yet, so that only what was written of the day itself is known
    public record Day(LocalDate date, Optional<Amount> most, boolean isAnother, boolean isOpen) {
        @Override
        public String toString() {
            return "Day";
        }
    }

    public static Lapses of(Lately lately) {
        return of(lately.all(), lately.today());
    }

    public static Lapses of(List<Current> entries, LocalDate today) {
        return new Lapses(
                entries.stream()
                        .map(Current::content)
                        .filter(Lapse.class::isInstance)
                        .map(Lapse.class::cast)
                        .filter(each -> !each.from().isAfter(today))
                        .toList(),
                today);
    }

    /// Each day of a lapse once, the first one first.
    public List<Day> days() {
        return all.stream()
                .flatMap(each -> each.from().datesUntil(last(each).plusDays(1)))
                .distinct()
                .sorted()
                .flatMap(day -> on(day).stream())
                .toList();
    }

    public Optional<Day> on(LocalDate day) {
        List<Lapse> there = day.isAfter(today)
                ? List.of()
                : all.stream().filter(each -> each.isOn(day)).toList();
        if (there.isEmpty()) return Optional.empty();
        boolean isAnother = there.stream().anyMatch(Lapse::isOfAnother);
        boolean isOpen = there.stream()
                .allMatch(each -> each.to().isEmpty() && each.from().isBefore(day));
        return Optional.of(new Day(day, most(there), isAnother, isOpen));
    }

    private LocalDate last(Lapse lapse) {
        return lapse.to().filter(end -> end.isBefore(today)).orElse(today);
    }

    /// Where two lapses tell of one day: the larger, if they can be compared.
    private static Optional<Amount> most(List<Lapse> there) {
        List<Amount> amounts = there.stream().flatMap(Lapses::amount).toList();
        boolean isComparable = amounts.size() == there.size()
                && amounts.stream().map(Amount::unit).distinct().count() == 1;
        return isComparable
                ? amounts.stream()
                        .reduce((one, other) ->
                                one.quantity().high() >= other.quantity().high() ? one : other)
                : Optional.empty();
    }

    private static Stream<Amount> amount(Lapse lapse) {
        return lapse.most().stream()
                .flatMap(much -> lapse.unit().stream().map(unit -> new Amount(Span.exactly(much), unit)));
    }

    @Override
    public String toString() {
        return "Lapses";
    }
}
