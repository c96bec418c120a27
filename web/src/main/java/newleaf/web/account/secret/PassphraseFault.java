package newleaf.web.account.secret;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// Why a passphrase is not taken. Each is an entry of `knowledge/words/words-passphrase.yaml`.
public enum PassphraseFault implements FixedWord {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    A_RUN,
    YOUR_WORDS;

    private static final WordGroup GROUP = WordGroup.PASSPHRASE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Reasons without words, and words without a reason.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
