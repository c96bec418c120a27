package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.notice.Notice;
import newleaf.web.component.progress.Progress;
import newleaf.web.component.step.StepForm;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;

/// One question, ready to be shown. Template `journey/step`.
///
/// @param notice    said before the question, such as that the form was too old
/// @param isBegun   whether there are answers already
/// @param comeBack  what is shown next, where one answer is changed
public record StepPage(
        Words title,
        Optional<Progress> progress,
        Optional<Notice> notice,
        List<Piece> pieces,
        StepForm form,
        Optional<String> comeBack,
        boolean isRefreshed,
        boolean isBegun,
        Say words) {
    public static final String RETURN = ComeBack.FIELD;

    public StepPage {
        pieces = List.copyOf(pieces);
    }

    @Override
    public String toString() {
        return "StepPage";
    }
}
