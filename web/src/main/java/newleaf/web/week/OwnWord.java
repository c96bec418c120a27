package newleaf.web.week;

import newleaf.care.content.Week;
import newleaf.documents.Labelled;
import newleaf.web.plan.PlanWord;

/// What somebody says of their plan in one tap. Their word is enough.
public enum OwnWord implements Labelled {
    HOLD(PlanWord.HOLD, Week.holding(true)),
    SLOW(PlanWord.SLOW, Week.slowing()),
    GO_ON(PlanWord.GO_ON, Week.holding(false)),
    EASY(PlanWord.WERE_EASY, Week.were(true)),
    NOT_EASY(PlanWord.WERE_NOT_EASY, Week.were(false));

    private final PlanWord words;
    private final Week week;

    OwnWord(PlanWord words, Week week) {
        this.words = words;
        this.week = week;
    }

    public PlanWord words() {
        return words;
    }

    Week week() {
        return week;
    }
}
