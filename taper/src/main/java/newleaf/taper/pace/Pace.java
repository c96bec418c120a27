package newleaf.taper.pace;

import java.util.List;
import newleaf.documents.Labelled;
import newleaf.intake.WantedPace;

/// How often an amount changes, the shortest first.
public enum Pace implements Labelled {
    /// Nothing from now on, with care.
    STOP,
    BRISK,
    MIDDLE,
    GENTLE,
    /// A length of the person's own.
    WEEKS;

    /// Those of the one way down that are always made.
    static final List<Pace> OURS = List.of(BRISK, MIDDLE, GENTLE);

    static Pace of(WantedPace wanted) {
        return switch (wanted) {
            case BRISK -> BRISK;
            case MIDDLE -> MIDDLE;
            case GENTLE -> GENTLE;
        };
    }
}
