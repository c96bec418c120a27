package newleaf.web.after;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.web.component.sure.Sure;

/// What the looks back ask beside how it is going. Templates `after/asked` and `after/scores`.
///
/// @param byDay  the questionnaires of each look
/// @param since  what was written from the look before the one whose time it is
/// @param sure   of what is asked on which day
public record AtLooks(Map<Integer, List<Offered>> byDay, Optional<SinceLook> since, Sure sure) {
    public AtLooks {
        byDay = Map.copyOf(byDay);
    }

    public List<Offered> of(Look look) {
        return byDay.getOrDefault(look.day(), List.of());
    }

    public List<Offered> answered(Look look) {
        return of(look).stream().filter(each -> each.taken().isPresent()).toList();
    }

    public static Optional<LookWord> focus(Look look) {
        return LookWord.focus(look.day());
    }

    /// What cannot wait, of a look.
    public List<Alert> urgent(Look look) {
        return of(look).stream().flatMap(each -> each.urgent().stream()).toList();
    }

    @Override
    public String toString() {
        return "AtLooks";
    }
}
