package newleaf.documents;

import java.util.Locale;

/// A word of a fixed list, written on cards and in documents in lower case with dashes.
public interface Labelled {
    String name();

    /// The word as it is written, for example `case-series`.
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
