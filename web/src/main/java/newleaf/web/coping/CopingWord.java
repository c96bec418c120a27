package newleaf.web.coping;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of coping. Each is an entry of `knowledge/words/words-coping.yaml`, and each is used.
public enum CopingWord implements FixedWord {
    TITLE,
    HINT,
    LEAD,
    SYMPTOMS,
    BODY,
    MIND,
    MOMENTS,
    TIMES,
    HELPED_YOU,
    NONE_YET,
    COMES_FIRST,
    TRIED,
    ALSO,
    NOTHING_KNOWN,
    MORE;

    private static final WordGroup GROUP = WordGroup.COPING;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
