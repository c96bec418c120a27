package newleaf.storage.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// What a row keeps of a reminder from one day to the next, and nothing else is kept of it.
///
/// @param done      the last day that needs no more
/// @param unsent    the last day that was given up, until another one is sent
/// @param hasEnded  whether there is nobody to send it to
/// @param tries     how often the day after `done` was tried
record Note(Optional<LocalDate> done, Optional<LocalDate> unsent, boolean hasEnded, int tries) {
    static final Note NEW = new Note(Optional.empty(), Optional.empty(), false, 0);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int MOST_TRIES = 10;

    /// Sent.
    Note sent(LocalDate day) {
        return new Note(Optional.of(day), Optional.empty(), false, 0);
    }

    /// Needed no more, for it was done without.
    Note skipped(LocalDate day) {
        return new Note(Optional.of(day), unsent, false, 0);
    }

    Note givenUp(LocalDate day) {
        return new Note(Optional.of(day), Optional.of(day), false, 0);
    }

    Note ended(LocalDate day) {
        return new Note(Optional.of(day), Optional.of(day), true, 0);
    }

    Note tried() {
        return new Note(done, unsent, false, Math.min(tries + 1, MOST_TRIES));
    }

    /// Before it is tried again: each pause is twice the one before.
    Duration pause() {
        return FIRST_PAUSE.multipliedBy(1L << tries);
    }

    /// As somebody wants it who looks at it again.
    Note anew() {
        return new Note(done, unsent, false, 0);
    }
}
