package newleaf.web.after;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.FollowUp;

/// One look back after the last dose.
///
/// @param day    after the last dose, from the card
/// @param date   on which it is due, until the next one is
/// @param entry  that was kept of it
public record Look(int day, LocalDate date, State state, Optional<Current> entry) {
    /// What has become of it.
    public enum State {
        AHEAD(AfterWord.LOOK_AHEAD),
        DUE(AfterWord.LOOK_DUE),
        HAD(AfterWord.LOOK_HAD),
        LEFT_OUT(AfterWord.LOOK_LEFT_OUT),
        /// Its time went by, which is no fault.
        BLANK(AfterWord.LOOK_BLANK);

        private final AfterWord words;

        State(AfterWord words) {
            this.words = words;
        }

        public AfterWord words() {
            return words;
        }
    }

    /// By which it is known in the record.
    public String what() {
        return what(day);
    }

    static String what(int day) {
        return "day-" + day;
    }

    public boolean isDue() {
        return state == State.DUE;
    }

    public Optional<FollowUp> said() {
        return entry.map(Current::content).filter(FollowUp.class::isInstance).map(FollowUp.class::cast);
    }

    @Override
    public String toString() {
        return "Look";
    }
}
