package newleaf.storage.flushed;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Which of the writes that nobody flushed reached the disk all the same.
public enum Unflushed {
    NONE,
    ALL,
    /// The first ones.
    FIRST,
    /// Any, each as a whole: later ones without earlier ones.
    SOME,
    /// Any sectors of any.
    TORN;

    private static final int SECTOR = 512;

    public static Unflushed any(RandomGenerator chance) {
        List<Unflushed> all = List.of(values());
        return all.get(chance.nextInt(all.size()));
    }

    /// @param <T>  a change, in the order in which they were made
    <T> List<T> of(List<T> changes, RandomGenerator chance) {
        return switch (this) {
            case NONE -> List.of();
            case ALL -> changes;
            case FIRST -> changes.subList(0, chance.nextInt(changes.size() + 1));
            case SOME, TORN -> {
                int percent = chance.nextInt(101);
                yield changes.stream()
                        .filter(_ -> chance.nextInt(100) < percent)
                        .toList();
            }
        };
    }

    /// What of one write reached the disk: pieces that end where sectors end.
    List<Event.Wrote> pieces(Event.Wrote write, RandomGenerator chance) {
        if (this != TORN) return List.of(write);
        List<Event.Wrote> pieces = new ArrayList<>();
        int end = write.at() + write.bytes().length;
        for (int from = write.at(); from < end; ) {
            int to = Math.min(end, (from / SECTOR + 1) * SECTOR);
            if (chance.nextBoolean()) {
                byte[] piece = new byte[to - from];
                System.arraycopy(write.bytes(), from - write.at(), piece, 0, piece.length);
                pieces.add(new Event.Wrote(write.descriptor(), from, piece));
            }
            from = to;
        }
        return pieces;
    }
}
