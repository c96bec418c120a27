package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.card.InstrumentCard.ItemText;

/// One question of an instrument, with exactly the answers it may have.
///
/// @param isCounted  whether it adds to the total
/// @param part      the subscale it counts for, where there are subscales
/// @param zeroWhen  another item and its score that make this one count 0 without being asked
/// @param code      its LOINC code, where one was seen
/// @param group     of items that are asked together, where there are groups
/// @param symptoms  that it asks about, by the ids of their cards
public record InstrumentItem(
        String id,
        ItemText text,
        Form form,
        List<Option> options,
        double most,
        boolean isCounted,
        Optional<String> part,
        Optional<ZeroWhen> zeroWhen,
        Optional<String> code,
        Optional<String> group,
        List<String> symptoms) {
    public InstrumentItem {
        symptoms = List.copyOf(symptoms);
        options = List.copyOf(options);
    }

    /// How it is answered.
    public enum Form implements Labelled {
        CHOICE,
        WHOLE_NUMBER,
        TIME
    }

    /// An answer and the score it carries. Scores may skip values: only these are allowed.
    public record Option(double score, ItemText text) {}

    /// The answer elsewhere after which this item is not asked.
    public record ZeroWhen(String item, double score) {}

    /// Whether this number is one of the answers.
    public boolean allows(double answer) {
        return switch (form) {
            case CHOICE -> options.stream().anyMatch(option -> option.score() == answer);
            case WHOLE_NUMBER -> answer >= 0 && answer <= most && answer == Math.rint(answer);
            case TIME -> answer >= 0 && answer < most;
        };
    }

    public double highest() {
        return options.stream().mapToDouble(Option::score).max().orElse(most);
    }
}
