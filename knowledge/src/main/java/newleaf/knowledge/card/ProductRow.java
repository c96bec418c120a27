package newleaf.knowledge.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.knowledge.words.Language;

/// What a product, or a class of products, holds in one unit. A blank amount is unknown, never zero.
///
/// @param names    what people call it
/// @param holds    other substances in it, by their ids
/// @param notices  what agencies said of it, by their ids
public record ProductRow(
        CardHead head,
        String rowKind,
        String name,
        List<String> names,
        List<String> holds,
        List<String> notices,
        String form,
        String unit,
        Optional<Double> netAmount,
        Optional<String> netUnit,
        Content mitragynineMg,
        Content sevenHydroxyMg,
        Optional<String> otherAlkaloid,
        Optional<String> notes)
        implements Card {
    public ProductRow {
        names = List.copyOf(names);
        holds = List.copyOf(holds);
        notices = List.copyOf(notices);
    }

    /// A name without what people write in different ways: case, spaces and signs.
    public static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// A maker, of whom any product may be meant.
    public boolean isBrand() {
        return rowKind.equals("brand");
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

    /// The shelf is written in English; Spanish names the product and its numbers.
    private String spanish() {
        return "Según la fila «" + name() + "», por unidad: mitraginina " + text(mitragynineMg) + ", 7-OH "
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
