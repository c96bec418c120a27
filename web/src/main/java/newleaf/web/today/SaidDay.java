package newleaf.web.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.web.day.Lately;

/// A check-in as it is read back. Template `today/said`.
///
/// @param id       of its first entry
/// @param bothers  the worst first
public record SaidDay(String id, LocalDate day, CheckIn checkIn, List<Graded> bothers) {
    public SaidDay {
        bothers = List.copyOf(bothers);
    }

    /// An item and the answer it got.
    public record Graded(InstrumentItem item, InstrumentItem.Option answer) {
        @Override
        public String toString() {
            return "Graded";
        }
    }

    static Optional<SaidDay> of(Optional<Current> entry, DailyItems items) {
        return entry.flatMap(each -> Lately.said(entry)
                .map(said -> new SaidDay(each.id().toString(), each.moment().day(), said, graded(said, items))));
    }

    static List<Graded> graded(CheckIn said, DailyItems items) {
        return items.card().items().stream()
                .flatMap(item -> item.options().stream()
                        .filter(option -> option.score() > 0)
                        .filter(option -> said.answers().getOrDefault(item.id(), 0) == (int) option.score())
                        .map(option -> new Graded(item, option)))
                .sorted(Comparator.comparingDouble(
                                (Graded each) -> each.answer().score())
                        .reversed())
                .toList();
    }

    @Override
    public String toString() {
        return "SaidDay";
    }
}
