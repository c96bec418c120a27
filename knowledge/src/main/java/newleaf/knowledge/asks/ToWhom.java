package newleaf.knowledge.asks;

import newleaf.documents.Labelled;

/// To whom a sentence speaks.
public enum ToWhom implements Labelled {
    /// The one who takes kratom: "you".
    PERSON,
    /// Whoever is with them.
    HELPER,
    CLINICIAN,
    ANYONE
}
