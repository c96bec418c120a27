package newleaf.knowledge.internal;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.ParameterCard.Spread;

/// Reads `range: [low, high]` around a value.
final class RangeReader {
    private RangeReader() {}

    static Optional<Spread> range(Fields fields, double value) {
        List<String> ends = fields.texts("range");
        if (ends.isEmpty()) return Optional.empty();
        try {
            Spread spread = new Spread(Double.parseDouble(ends.getFirst()), Double.parseDouble(ends.getLast()));
            if (ends.size() == 2 && spread.low() <= value && value <= spread.high()) return Optional.of(spread);
        } catch (NumberFormatException notNumbers) {
            // named just below, with its line
        }
        fields.fault(fields.lineOf("range"), "`range` is [low, high], with the value between them");
        return Optional.empty();
    }
}
