package newleaf.web.urge;

import java.util.List;
import newleaf.documents.Labelled;

/// How an urge is after ten minutes, or sooner.
public enum HowNow implements Labelled {
    GONE(UrgeWord.GONE),
    WEAKER(UrgeWord.WEAKER),
    SAME(UrgeWord.SAME),
    TOOK(UrgeWord.TOOK);

    public static final String FIELD = "now";

    private final UrgeWord words;

    HowNow(UrgeWord words) {
        this.words = words;
    }

    /// How one that is over ended.
    public static List<HowNow> ends() {
        return List.of(GONE, WEAKER, TOOK);
    }

    public UrgeWord words() {
        return words;
    }
}
