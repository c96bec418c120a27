package newleaf.intake;

import newleaf.documents.Labelled;

/// Whether an opioid use disorder was ever diagnosed.
public enum OpioidUseDisorder implements Labelled {
    NEVER,
    PAST,
    CURRENT
}
