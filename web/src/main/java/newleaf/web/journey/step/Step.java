package newleaf.web.journey.step;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;

/// One page of the journey.
public interface Step {
    /// Where it is, below `/case/q/`: the path of its field in the case.
    String id();

    Asked asked();

    default Words question(boolean isAboutSomeoneElse) {
        return asked().in(isAboutSomeoneElse);
    }

    List<Piece> pieces(Showing showing);

    /// Reads what was typed. The answer may still be one that the case cannot hold; then `help` is shown.
    Entry read(Typed typed, CaseDraft draft);

    /// The draft without an answer to this question.
    CaseDraft cleared(CaseDraft draft);

    /// The draft after "I don't know" or "Rather not say".
    default CaseDraft passed(Typed typed, CaseDraft draft, Given how) {
        return cleared(draft).leaving(id(), how);
    }

    /// As one of several questions of a page.
    default List<Piece> beside(Showing showing) {
        return pieces(showing);
    }

    /// What was answered, in words; empty when nothing was.
    List<Words> said(CaseDraft draft);

    /// What to write instead, at this field.
    Words help(String field);

    /// The field of the form in which a path of the case was typed.
    default String fieldOf(String path) {
        return id();
    }

    /// The page that belongs right after this one.
    default Optional<String> followedBy(CaseDraft draft) {
        return Optional.empty();
    }

    /// Whether "I don't know" and "Rather not say" make sense here.
    default boolean canBePassed() {
        return true;
    }

    /// Whether the page refreshes a part of itself where there is script.
    default boolean isRefreshed() {
        return false;
    }
}
