package newleaf.web.again;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words before another attempt. Each is an entry of `knowledge/words/words-again.yaml`, and each is used.
public enum AgainWord implements FixedWord {
    TITLE,
    TITLE_FIRST,
    LEAD,
    WEEKS,
    DAYS,
    CLOSED,
    ONLY_SAID,
    HELPED,
    HELPED_CARD,
    HELPED_NONE,
    AGAINST,
    BROKE,
    BROKE_NONE,
    LEARNT,
    STILL,
    STILL_TRUE,
    STILL_PARTLY,
    STILL_OTHERWISE,
    DIFFERENT,
    TOLD,
    TOLD_CLOSE,
    TOLD_CLINICIAN,
    TOLD_GROUP,
    TOLD_NOBODY,
    GO_ON,
    SKIP,
    WRONG_ANSWER,
    WRONG_WORDS,
    WRONG_NOBODY,
    NOT_KEPT,
    NOTHING_EARLIER;

    private static final WordGroup GROUP = WordGroup.AGAIN;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
