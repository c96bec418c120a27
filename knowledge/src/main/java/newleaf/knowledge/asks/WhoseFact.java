package newleaf.knowledge.asks;

import newleaf.documents.Labelled;

/// Whose fact a sentence rests on.
public enum WhoseFact implements Labelled {
    /// Said of this person.
    SAID,
    /// Holds for everyone.
    EVERYONE,
    /// Worked out or judged by Newleaf.
    OURS
}
