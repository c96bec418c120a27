package newleaf.guidance.finding;

import newleaf.documents.Labelled;

/// Where a fact was read: the path in the case document, and how it was taken from there.
public record Origin(String path, How how) {
    /// How a fact came out of the document.
    public enum How implements Labelled {
        SAID,
        LISTED,
        MATCHED,
        COUNTED,
        WORKED_OUT,
        IMPLIED
    }
}
