package newleaf.web.member;

import newleaf.care.safe.Safe;
import newleaf.web.health.RecordAnswers;

/// What this server is: the record it holds, and for whom.
///
/// @param isForMany  whether people have accounts; else one person keeps a record on their own machine, and needs none
/// @param answers    whether the record answers just now
public record House(Safe safe, boolean isForMany, RecordAnswers answers) {
    /// Nothing is kept.
    public static final House NO_RECORD = new House(Safe.NONE, false, RecordAnswers.NO_RECORD);

    public boolean keeps() {
        return safe.state() != Safe.State.NONE;
    }
}
