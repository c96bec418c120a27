package newleaf.web.after;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.rule.Urgency;

/// A questionnaire of a look back, and what was answered of it since the look was due.
///
/// @param taken   empty where nothing was answered: that is no zero
/// @param before  the last whole score before this look
public record Offered(InstrumentCard card, Optional<Taken> taken, Optional<Taken> before) {
    private static final String PREFIX = "instrument-";

    static String name(InstrumentCard card) {
        return card.id().substring(PREFIX.length());
    }

    public String address() {
        return "/today/feelings/" + name(card) + "?from=look";
    }

    /// How much more than before; empty where one of the two is not there or not whole.
    public Optional<Double> difference() {
        return taken.filter(Taken::isWhole).flatMap(now -> before.map(then -> now.points() - then.points()));
    }

    /// What its card says to do, the most urgent first.
    public List<Alert> alerts() {
        return taken.map(Taken::alerts).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Alert::urgency).reversed())
                .toList();
    }

    public List<Alert> urgent() {
        return alerts().stream().filter(Offered::isUrgent).toList();
    }

    public List<Alert> others() {
        return alerts().stream().filter(each -> !isUrgent(each)).toList();
    }

    private static boolean isUrgent(Alert alert) {
        return alert.urgency().compareTo(Urgency.URGENT) >= 0;
    }

    @Override
    public String toString() {
        return "Offered";
    }
}
