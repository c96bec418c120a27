package newleaf.web.journey.step.wish;

import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.component.text.TextField;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;

/// A wish that is typed in a line, or left empty.
///
/// @param label  what the line holds, where the question stands above it
/// @param hint   how it is written
record TypedWish<T>(CaseField<T> field, Asked asked, Words label, Words hint, Written<T> written) implements FieldStep {
    /// How an answer is written in a line.
    interface Written<T> {
        /// Empty where it cannot be read.
        Optional<T> read(String typed);

        String shown(T answer);

        default TextField.Kind kind() {
            return TextField.Kind.TEXT;
        }
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        return List.of(new Piece.Heading(question(showing.isAboutSomeoneElse())), line(showing, label));
    }

    /// As one of several questions: the question is its label.
    @Override
    public List<Piece> beside(Showing showing) {
        return List.of(line(showing, question(showing.isAboutSomeoneElse())));
    }

    private Piece line(Showing showing, Words words) {
        String before = draftText(showing.draft()).orElse("");
        TextField line =
                TextField.of(id(), words).as(written.kind()).hinting(hint).typed(showing.text(id(), before));
        return new Piece.Line(showing.error(id()).map(line::withError).orElse(line));
    }

    private Optional<String> draftText(CaseDraft draft) {
        return draft.answer(field).map(written::shown);
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        String text = typed.one(id()).strip();
        if (text.isEmpty()) return new Entry.Taken(cleared(draft));
        return written.read(text)
                .<Entry>map(answer -> new Entry.Taken(draft.with(field, answer)))
                .orElseGet(() -> Entry.refused(id(), hint));
    }

    @Override
    public boolean canBePassed() {
        return false;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return draftText(draft).map(Words::same).stream().toList();
    }

    @Override
    public Words help(String name) {
        return hint;
    }
}
