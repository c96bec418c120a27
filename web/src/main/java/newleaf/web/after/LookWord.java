package newleaf.web.after;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// What a look back asks and says. Each is an entry of `knowledge/words/words-look-back.yaml`, and each is used.
public enum LookWord implements FixedWord {
    FOCUS_2,
    FOCUS_4,
    FOCUS_7,
    FOCUS_14,
    FOCUS_30,
    FOCUS_60,
    FOCUS_90,
    FOCUS_180,
    FOCUS_270,
    FOCUS_365,
    ASKED_HEADING,
    ASKED_LEAD,
    ANSWERED,
    NOT_ANSWERED,
    IN_ENGLISH,
    MORE,
    LESS,
    SAME,
    TO_HELP,
    SINCE_HEADING,
    SINCE_WRITTEN,
    SINCE_URGES,
    SINCE_LAPSES,
    SINCE_NOTE,
    TOOK_WHAT,
    WAVES,
    WAVES_LEAD,
    WAVES_LASTS,
    WAVES_ILLNESS,
    WAVES_HELPS;

    private static final WordGroup GROUP = WordGroup.LOOK_BACK;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// What to look at on a day.
    static Optional<LookWord> focus(int day) {
        return Labelled.of(Arrays.asList(values()), "focus-" + day);
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
