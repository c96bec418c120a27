package newleaf.web.family;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of the pages for family and friends. Each is an entry of `knowledge/words/words-family.yaml`, and each is
/// used.
public enum FamilyWord implements FixedWord {
    TITLE,
    LEAD,
    URGENT,
    URGENT_STEPS,
    TODAY,
    TODAY_HINT,
    MORE,
    SIGNS,
    SIGNS_HINT,
    SIGNS_LEAD,
    SIGNS_NOW,
    SIGNS_SEEN,
    SIGNS_SEEN_HINT,
    SEE_MEANING,
    DANGER_BREATHING,
    DANGER_SEIZURE,
    DANGER_CHEST,
    DANGER_COLLAPSE,
    DANGER_STROKE,
    DANGER_CONFUSED,
    DANGER_DYING,
    DANGER_YELLOW,
    DANGER_VOMITING,
    DANGER_CHILD,
    DANGER_BABY,
    SIGN_MORE,
    SIGN_CLOCK,
    SIGN_LATE,
    SIGN_TRIED,
    SIGN_MONEY,
    SIGN_HARM,
    SIGN_MIXING,
    SIGN_DROPS,
    SIGN_HIDES,
    EMERGENCY,
    EMERGENCY_SAYS,
    SEEN_TODAY,
    SEEN_TODAY_SAYS,
    SEVERAL,
    SOME,
    SOME_SAYS,
    NOTHING,
    NOTHING_SAYS,
    NOT_TICKED,
    NO_DIAGNOSIS,
    ALSO_SEEN,
    MAY_MEAN,
    NEXT,
    NEXT_TODAY,
    NEXT_TODAY_SAYS,
    NEXT_TONIGHT,
    NEXT_TONIGHT_SAYS,
    NEXT_WEEK,
    NEXT_WEEK_SAYS,
    AGAIN,
    TALK,
    TALK_LEAD,
    KEEP,
    KEEP_LEAD,
    SPRAY,
    SPRAY_LEAD,
    BABY,
    BABY_LEAD,
    CHILDREN,
    CHILDREN_LEAD,
    YOU,
    YOU_LEAD,
    KNOWN,
    ONE_PAGE,
    ONE_PAGE_LEAD,
    LOG,
    LOG_LEAD,
    LOG_KEPT,
    PRINT,
    LETTER,
    A4;

    private static final WordGroup GROUP = WordGroup.FAMILY;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
