package newleaf.knowledge;

/// What a door does when its condition holds.
public enum DoorState implements Labelled {
    CLOSED,
    CAUTION;
}
