package newleaf.web.lapse;

import newleaf.documents.Labelled;
import newleaf.web.day.KeepOnce;

/// The fields of a lapse's form.
public final class LapseFields {
    public static final String WHEN = "when";
    public static final String FIRST_DAY = "first-day";
    public static final String LONG = "long";
    public static final String LAST_DAY = "last-day";
    public static final String MOST = "most";
    public static final String UNIT = "unit";
    public static final String WHICH = "which";
    public static final String AROUND = "around";
    public static final String LEARNT = "learnt";
    public static final String WHAT = "what";
    public static final String ENTRY = KeepOnce.ENTRY;
    /// What the form was shown with: the sequence of the last entry about a lapse, 0 for none.
    public static final String SEEN = "seen";
    /// The entry that is put right.
    public static final String OF = "of";
    public static final String ENDED = "ended";

    private LapseFields() {}

    /// When it began.
    public enum Began implements Labelled {
        TODAY(LapseWord.TODAY),
        YESTERDAY(LapseWord.YESTERDAY),
        EARLIER(LapseWord.EARLIER);

        private final LapseWord words;

        Began(LapseWord words) {
            this.words = words;
        }

        LapseWord words() {
            return words;
        }
    }

    /// How long it was.
    public enum Length implements Labelled {
        ONCE(LapseWord.ONCE),
        A_DAY(LapseWord.A_DAY),
        DAYS(LapseWord.DAYS),
        STILL(LapseWord.STILL);

        private final LapseWord words;

        Length(LapseWord words) {
            this.words = words;
        }

        LapseWord words() {
            return words;
        }
    }
}
