package newleaf.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A word of a fixed list, written on cards and in documents in lower case with dashes.
public interface Labelled {
    String name();

    /// The one of these with this label.
    static <E extends Labelled> Optional<E> of(List<E> all, String label) {
        return all.stream().filter(each -> each.label().equals(label)).findFirst();
    }

    /// The word as it is written, for example `case-series`.
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
