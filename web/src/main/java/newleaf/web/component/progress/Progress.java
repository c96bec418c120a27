package newleaf.web.component.progress;

import java.util.List;
import newleaf.documents.Labelled;
import newleaf.knowledge.words.Words;

/// Which part of a journey this is. Parts, not a percentage: nobody knows how many questions will come.
/// Template `component/progress`.
public record Progress(List<Part> parts) {
    public Progress {
        parts = List.copyOf(parts);
    }

    /// The part that is now, counted from 1.
    public int now() {
        return 1
                + (int) parts.stream()
                        .filter(part -> part.state() == State.DONE)
                        .count();
    }

    /// How much of a line is filled, of 100: the middle of the part that is now.
    public int filled() {
        return (100 * now() - 50) / parts.size();
    }

    /// One part and how far it is.
    public record Part(Words name, State state) {}

    /// How far a part is.
    public enum State implements Labelled {
        DONE,
        NOW,
        LATER
    }
}
