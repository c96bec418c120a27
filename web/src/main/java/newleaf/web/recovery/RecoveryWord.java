package newleaf.web.recovery;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of recovery. Each is an entry of `knowledge/words/words-recovery.yaml`, and each is used.
public enum RecoveryWord implements FixedWord {
    TITLE,
    LEAD,
    MILESTONES,
    MILESTONES_LEAD,
    NO_MILESTONES,
    MILESTONE,
    MILESTONE_HINT,
    MILESTONE_DAY,
    KEEP,
    REASONS,
    REASONS_LEAD,
    NO_REASONS,
    REASON,
    TAKE_BACK,
    MORE,
    MONEY,
    AFTER,
    WAYS,
    WAYS_HINT,
    WAYS_LEAD,
    WAYS_OWN,
    WAYS_MEDICINE,
    MEETINGS,
    TWELVE,
    SECULAR,
    HABITS,
    HABITS_LEAD,
    NOTE,
    SAVE_NOTE,
    NOTED,
    HOME,
    HOME_HINT,
    HOME_LEAD,
    BACK,
    KEPT,
    TAKEN_BACK,
    KEPT_BEFORE,
    NOT_KEPT,
    WRONG_WORDS,
    WRONG_NOTE,
    WRONG_DAY;

    private static final WordGroup GROUP = WordGroup.RECOVERY;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
