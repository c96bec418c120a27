package newleaf.web.helped;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words beside a thing that may help. Each is an entry of `knowledge/words/words-helped.yaml`, and each is used.
public enum HelpedWord implements FixedWord {
    ASKED,
    LOT,
    LITTLE,
    NO,
    NOT_TRIED,
    LAST_LOT,
    LAST_LITTLE,
    LAST_NO;

    private static final WordGroup GROUP = WordGroup.HELPED;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
