package newleaf.web.component.notice;

import newleaf.documents.Labelled;
import newleaf.knowledge.words.Words;

/// A sentence that stands out. Only danger is red. Template `component/notice`.
public record Notice(Kind kind, Words words) {
    /// How much it stands out.
    public enum Kind implements Labelled {
        INFORMATION,
        CAUTION,
        DANGER
    }
}
