package newleaf.web.component.sure;

import java.util.Set;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Certainty;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Strength;
import newleaf.web.page.PageWord;

/// How sure a card is, in four steps; as many dots are filled. What was read in full and tested in people or laid down
/// by an authority is well known; what was seen in some, carried over from opioids, or read of such at second hand is
/// fairly sure; what rests on memory, on our own judgement or on an expert's word is a best guess. A card that says how
/// certain all that is known is together is never surer than that.
public enum Level {
    NOT_KNOWN(0, PageWord.SURE_NOT_KNOWN),
    BEST_GUESS(1, PageWord.SURE_BEST_GUESS),
    FAIRLY_SURE(2, PageWord.SURE_FAIRLY),
    WELL_KNOWN(3, PageWord.SURE_WELL_KNOWN);

    private static final Set<String> OURS = Set.of("newleaf-judgement", "recalled-not-read");

    private final int dots;
    private final PageWord word;

    Level(int dots, PageWord word) {
        this.dots = dots;
        this.word = word;
    }

    public static Level of(CardHead head) {
        if (head.strength() == Strength.NONE) return NOT_KNOWN;
        boolean isOnlyOurs = head.citations().stream().map(Citation::source).allMatch(OURS::contains);
        Level found = isOnlyOurs ? BEST_GUESS : by(head.basis(), head.strength());
        return head.certainty()
                .map(Level::most)
                .filter(most -> most.dots < found.dots)
                .orElse(found);
    }

    private static Level most(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> WELL_KNOWN;
            case MODERATE -> FAIRLY_SURE;
            case LOW, VERY_LOW -> BEST_GUESS;
        };
    }

    private static Level by(Basis basis, Strength strength) {
        return switch (basis) {
            case RECALLED, ASSUMED, JUDGEMENT -> BEST_GUESS;
            case READ -> by(strength);
            case READ_SECONDARY, DERIVED -> by(strength) == WELL_KNOWN ? FAIRLY_SURE : by(strength);
        };
    }

    private static Level by(Strength strength) {
        return switch (strength) {
            case TRIAL, OFFICIAL -> WELL_KNOWN;
            case VOLUNTEERS, OUD_CARRIED_OVER, CASE_SERIES -> FAIRLY_SURE;
            case LABORATORY, EXPERT -> BEST_GUESS;
            case NONE -> NOT_KNOWN;
        };
    }

    /// The filled ones of three.
    public int dots() {
        return dots;
    }

    public PageWord word() {
        return word;
    }
}
