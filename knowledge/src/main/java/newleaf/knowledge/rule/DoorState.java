package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// What a door does when its condition holds.
public enum DoorState implements Labelled {
    CLOSED,
    CAUTION;
}
