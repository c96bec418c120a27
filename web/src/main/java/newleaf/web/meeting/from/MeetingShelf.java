package newleaf.web.meeting.from;

import java.time.Instant;
import java.util.Optional;
import newleaf.care.meeting.MeetingList;

/// Holds the last list that could be read.
public interface MeetingShelf extends AutoCloseable {
    /// There is none, and none is looked for.
    MeetingShelf NONE = new MeetingShelf() {
        @Override
        public Optional<Held> held() {
            return Optional.empty();
        }

        @Override
        public boolean isThere() {
            return false;
        }
    };

    /// A list, and since when it is known.
    ///
    /// @param isOld  whether it could not be read again since
    record Held(MeetingList list, Instant since, boolean isOld) {
        Held aged() {
            return new Held(list, since, true);
        }
    }

    /// Empty while none could be read.
    Optional<Held> held();

    /// Whether one is looked for.
    default boolean isThere() {
        return true;
    }

    @Override
    default void close() {}
}
