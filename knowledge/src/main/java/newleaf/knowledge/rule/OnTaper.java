package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// What a rule says of a taper: that there is nothing to taper where it holds, or what counts once kratom is gone, said
/// beside every plan and where no plan is needed.
public enum OnTaper implements Labelled {
    NOT_NEEDED,
    AFTERWARDS
}
