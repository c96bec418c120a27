package newleaf.web.offline;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of pages without a connection. Each is an entry of `knowledge/words/words-offline.yaml`, and each is used.
public enum OfflineWord implements FixedWord {
    TITLE,
    HEADING,
    LEAD,
    WORKS,
    TRY_AGAIN,
    TYPED_HEADING,
    TYPED_LEAD,
    SEND_AGAIN,
    SHARED_TITLE,
    SHARED_HEADING,
    SHARED_LEAD,
    SHARED_SIGN_IN_HEADING,
    SHARED_SIGN_IN_LEAD,
    SHARED_SIGN_IN,
    KEEP,
    KEEP_HINT,
    KEEP_LEAD,
    KEEP_WHAT,
    KEEP_SEEN,
    KEEP_CANNOT,
    KEPT,
    NOT_KEPT,
    TAKE_AWAY,
    TAKEN_AWAY,
    INSTALL_HEADING,
    INSTALL_LEAD,
    INSTALL,
    INSTALL_IPHONE,
    INSTALL_MENU,
    DESCRIBED;

    private static final WordGroup GROUP = WordGroup.OFFLINE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
