package newleaf.web.helped;

import java.util.Optional;
import newleaf.documents.Labelled;

/// Whether a thing helped. What was not tried stays unknown.
public enum Helped implements Labelled {
    LOT(10, HelpedWord.LOT, HelpedWord.LAST_LOT),
    LITTLE(5, HelpedWord.LITTLE, HelpedWord.LAST_LITTLE),
    NO(0, HelpedWord.NO, HelpedWord.LAST_NO),
    NOT_TRIED(-1, HelpedWord.NOT_TRIED, HelpedWord.NOT_TRIED);

    private final double much;
    private final HelpedWord words;
    private final HelpedWord lastTime;

    Helped(double much, HelpedWord words, HelpedWord lastTime) {
        this.much = much;
        this.words = words;
        this.lastTime = lastTime;
    }

    public HelpedWord words() {
        return words;
    }

    public HelpedWord lastTime() {
        return lastTime;
    }

    /// From 0 to 10; empty for what was not tried.
    Optional<Double> much() {
        return Optional.of(much).filter(each -> each >= 0);
    }

    /// @param much  from 0 to 10
    public static Helped of(double much) {
        if (much > LITTLE.much) return LOT;
        return much > 0 ? LITTLE : NO;
    }
}
