package newleaf.storage.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A column of a dose log, and the words by which it is known.
enum DoseColumn {
    DATE("date", "fecha"),
    TIME("time", "hora"),
    ZONE("zone", "time zone", "timezone", "zona", "zona horaria"),
    PRODUCT("product", "producto"),
    AMOUNT("amount", "dose", "cantidad", "dosis"),
    UNIT("unit", "unidad"),
    NOTE("note", "notes", "nota", "notas"),
    COUNTS_AS("counts as", "cuenta como");

    private final List<String> words;

    DoseColumn(String... words) {
        this.words = List.of(words);
    }

    /// As our own tables write it.
    String word() {
        return words.getFirst();
    }

    boolean isNeeded() {
        return this == DATE || this == TIME || this == PRODUCT || this == AMOUNT || this == UNIT;
    }

    static Optional<DoseColumn> of(String header) {
        String word = header.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(column -> column.words.contains(word))
                .findFirst();
    }
}
