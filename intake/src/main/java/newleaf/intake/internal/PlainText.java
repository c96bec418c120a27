package newleaf.intake.internal;

import java.text.Normalizer;
import java.util.Locale;

/// A text without capitals, accents and marks, as names are compared.
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
