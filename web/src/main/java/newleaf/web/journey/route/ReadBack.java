package newleaf.web.journey.route;

import java.util.ArrayList;
import java.util.List;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.component.notice.Notice;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.product.ProductSteps;

/// Says an amount back as a day, so that a dose is not taken for a day, and how to change it.
record ReadBack(Say say) {
    List<Piece> pieces(CaseDraft draft) {
        List<Piece> pieces = new ArrayList<>();
        List<Words> taken = new ProductSteps(say).readBack(draft);
        taken.forEach(words -> pieces.add(new Piece.Note(new Notice(Notice.Kind.INFORMATION, words))));
        if (!taken.isEmpty())
            pieces.add(new Piece.Way(Route.address(CaseField.PRODUCTS.path()), say.the(JourneyWord.CHANGE_AMOUNT)));
        if (draft.answer(CaseField.STOPPED).orElse(false))
            pieces.add(new Piece.Sentence(say.the(JourneyWord.BEFORE_STOPPING)));
        return pieces;
    }
}
