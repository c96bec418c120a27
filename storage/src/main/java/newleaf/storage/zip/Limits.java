package newleaf.storage.zip;

import java.util.Set;

/// What a zip may be.
///
/// @param names  the only ones its files may have
/// @param whole  bytes of the zip
/// @param each   bytes of a file, unpacked
/// @param all    bytes of all files together, unpacked
public record Limits(Set<String> names, long whole, long each, long all) {
    /// A file that packs more tightly than this many times is written unpacked, so no honest zip goes beyond it.
    static final int RATIO = 100;

    /// What a tiny file may have on top.
    static final int SMALL = 1000;

    public Limits {
        names = Set.copyOf(names);
    }

    static boolean isTooTight(long unpacked, long packed) {
        return unpacked > RATIO * packed + SMALL;
    }
}
