package newleaf.knowledge.asks;

import java.util.Map;
import java.util.Set;
import newleaf.documents.Labelled;

/// What a sentence asks someone to do about kratom, in the order in which it wins where two cannot stand together.
public enum Deed implements Labelled {
    /// Take none from now on.
    STOP,
    /// Do not begin again.
    STAY_OFF,
    /// Amounts by day.
    SCHEDULE,
    /// Take less.
    CUT,
    /// There is no schedule.
    NO_SCHEDULE,
    /// Keep the amount.
    STEADY,
    /// Take it again.
    RESTART,
    /// Asks nothing of the amount.
    INFORMS;

    private static final Map<Deed, Set<Deed>> CLASHES = Map.of(
            STOP, Set.of(SCHEDULE, CUT, STEADY, RESTART),
            STAY_OFF, Set.of(SCHEDULE, CUT, RESTART),
            SCHEDULE, Set.of(STOP, STAY_OFF, NO_SCHEDULE, STEADY),
            CUT, Set.of(STOP, STAY_OFF, NO_SCHEDULE, STEADY),
            NO_SCHEDULE, Set.of(SCHEDULE, CUT),
            STEADY, Set.of(STOP, SCHEDULE, CUT, RESTART),
            RESTART, Set.of(STOP, STAY_OFF, STEADY),
            INFORMS, Set.of());

    public boolean clashesWith(Deed other) {
        return CLASHES.getOrDefault(this, Set.of()).contains(other);
    }
}
