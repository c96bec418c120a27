package newleaf.storage.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Kept;
import newleaf.storage.crypto.PersonKey;

/// Opens the entries of one person. What was opened before is not opened again: the same seal in the same place says
/// the same, and any other seal is opened and checked.
public final class Opener {
    static final int MOST_BYTES = 1 << 20;

    private final PersonKey key;
    private final Map<String, Opened> before = new HashMap<>();
    private int bytes;

    Opener(PersonKey key) {
        this.key = key;
    }

    private record Opened(SealedEntry sealed, Kept kept) {
        boolean isOf(SealedEntry other, long sequence) {
            return kept.sequence() == sequence
                    && sealed.kind().equals(other.kind())
                    && sealed.day().equals(other.day())
                    && Arrays.equals(sealed.sealed(), other.sealed());
        }

        @Override
        public String toString() {
            return "Opened";
        }
    }

    Kept open(SealedEntry sealed, long sequence) {
        Optional<Kept> known = known(sealed, sequence);
        if (known.isPresent()) return known.get();
        Kept kept = sealed.open(sequence, key);
        remember(new Opened(sealed, kept));
        return kept;
    }

    private synchronized Optional<Kept> known(SealedEntry sealed, long sequence) {
        return Optional.ofNullable(before.get(sealed.id()))
                .filter(each -> each.isOf(sealed, sequence))
                .map(Opened::kept);
    }

    /// Whoever has more than fits begins anew.
    private synchronized void remember(Opened opened) {
        int more = opened.sealed().sealed().length;
        if (bytes + more > MOST_BYTES) {
            before.clear();
            bytes = 0;
        }
        Opened other = before.put(opened.sealed().id(), opened);
        bytes += more - (other == null ? 0 : other.sealed().sealed().length);
    }

    /// Of the seals that are remembered.
    synchronized int bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "Opener";
    }
}
