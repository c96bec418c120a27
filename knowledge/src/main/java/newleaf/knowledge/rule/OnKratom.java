package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// What a card asks of kratom until someone is seen, from the mildest to the one that wins over all others. What it
/// says
/// stands once, in `words-until-then`.
public enum OnKratom implements Labelled {
    /// Never more; a little less is fine.
    LESS,
    /// No sudden stop, and never more.
    STEADY,
    /// In pregnancy: neither stopped nor started again without the team.
    ASK_TEAM,
    /// Stop it and be seen.
    STOP
}
