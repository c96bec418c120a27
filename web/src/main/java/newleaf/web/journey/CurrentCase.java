package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.intake.CaseFile;
import newleaf.web.journey.draft.Drafts;

/// The case of the person who asks for a page.
public final class CurrentCase {
    private final Drafts drafts;
    private final Cases cases;

    CurrentCase(Drafts drafts, Cases cases) {
        this.drafts = drafts;
        this.cases = cases;
    }

    /// Empty when nothing was typed, or what was typed is gone.
    public Optional<CaseFile> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : drafts.find(session).map(cases::kept);
    }

    /// The answer to a question about this case: the last one, where neither the case nor the question has changed.
    ///
    /// @param question  what the answer depends on besides the case
    public <T> Optional<T> answered(
            HttpServletRequest request, Class<T> kind, Object question, Function<CaseFile, T> work) {
        return of(request).map(caseFile -> {
            HttpSession session = request.getSession();
            List<Object> asked = List.of(caseFile, question);
            return drafts.answer(session, asked)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .orElseGet(() -> {
                        T answer = work.apply(caseFile);
                        drafts.answered(session, asked, answer);
                        return answer;
                    });
        });
    }
}
