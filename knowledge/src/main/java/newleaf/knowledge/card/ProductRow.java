package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Language;

/// What a product, or a class of products, holds in one unit. A blank amount is unknown, never zero.
///
/// @param holds  other substances in it, by their ids in the list of substances
public record ProductRow(
        CardHead head,
        String rowKind,
        String name,
        String form,
        String unit,
        Optional<Double> netAmount,
        Optional<String> netUnit,
        Content mitragynineMg,
        Content sevenHydroxyMg,
        Optional<String> otherAlkaloid,
        Optional<String> notes,
        List<String> holds)
        implements Card {
    public ProductRow {
        holds = List.copyOf(holds);
    }

    /// Milligrams in one unit: the lowest, the typical and the highest that a source gives.
    public record Content(Optional<Double> low, Optional<Double> typical, Optional<Double> high) {}

    @Override
    public String sentence(Language language) {
        return switch (language) {
            case EN -> english();
            case ES -> spanish();
        };
    }

    /// The shelf is written in English; Spanish names the row and its numbers.
    private String spanish() {
        return "Según la fila " + id() + ", por unidad: mitraginina " + text(mitragynineMg) + ", 7-OH "
                + text(sevenHydroxyMg) + " (bajo / típico / alto)";
    }

    private String english() {
        return name + ", per " + unit + ": mitragynine " + text(mitragynineMg) + ", 7-OH " + text(sevenHydroxyMg)
                + otherAlkaloid.map(other -> ", also " + other).orElse("")
                + notes.map(text -> ". " + text).orElse("");
    }

    private static String text(Content content) {
        return content.low().map(Object::toString).orElse("?") + " / "
                + content.typical().map(Object::toString).orElse("?") + " / "
                + content.high().map(Object::toString).orElse("?") + " mg";
    }
}
