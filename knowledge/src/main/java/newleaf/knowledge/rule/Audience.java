package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// For whom a statement is shown.
public enum Audience implements Labelled {
    EVERYONE,
    CLINICIAN;
}
