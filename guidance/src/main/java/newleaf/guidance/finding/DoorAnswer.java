package newleaf.guidance.finding;

import newleaf.documents.Labelled;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.DoorState;

/// Whether a door to a self-directed plan is open.
public record DoorAnswer(RuleCard door, State state) {
    /// How a door stands.
    public enum State implements Labelled {
        CLOSED,
        OPEN,
        UNKNOWN,
        CAUTION
    }

    public static DoorAnswer of(Ruling ruling) {
        State state = switch (ruling.holds()) {
            case YES ->
                ruling.rule().door().orElse(DoorState.CLOSED) == DoorState.CLOSED ? State.CLOSED : State.CAUTION;
            case NO -> State.OPEN;
            case NOT_KNOWN -> State.UNKNOWN;
        };
        return new DoorAnswer(ruling.rule(), state);
    }

    @Override
    public String toString() {
        return "DoorAnswer";
    }
}
