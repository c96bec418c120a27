package newleaf.web.account.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import newleaf.care.account.ThreeWords;
import newleaf.knowledge.words.Language;
import newleaf.web.account.secret.DrawnWords;
import org.jspecify.annotations.Nullable;

/// How far somebody is with starting a record: what they agreed to, and the words that were drawn for them.
final class Beginning {
    private static final String AGREED = "agreed";
    private static final String INVITED = "invited";
    private static final String WORDS = "drawn";

    private final DrawnWords drawing;

    Beginning(DrawnWords drawing) {
        this.drawing = drawing;
    }

    void agree(HttpServletRequest request, Age age) {
        request.getSession().setAttribute(AGREED, age.value());
    }

    /// Empty where nothing was agreed to in this session.
    Optional<Age> agreed(HttpServletRequest request) {
        return held(request, AGREED).flatMap(Age::of);
    }

    void invite(HttpServletRequest request, String token) {
        request.getSession().setAttribute(INVITED, token);
    }

    /// The invitation that somebody accepted; it is used up once they have a way in.
    Optional<String> invited(HttpServletRequest request) {
        return held(request, INVITED);
    }

    boolean isBegun(HttpServletRequest request) {
        return agreed(request).isPresent() || invited(request).isPresent();
    }

    /// The words of this session, drawn when they are first asked for.
    ThreeWords words(HttpServletRequest request, Language language) {
        return held(request, WORDS).flatMap(ThreeWords::typed).orElseGet(() -> others(request, language));
    }

    ThreeWords others(HttpServletRequest request, Language language) {
        ThreeWords drawn = drawing.draw(language);
        request.getSession().setAttribute(WORDS, drawn.said());
        return drawn;
    }

    void over(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> {
            session.removeAttribute(AGREED);
            session.removeAttribute(INVITED);
            session.removeAttribute(WORDS);
        });
    }

    private static Optional<String> held(HttpServletRequest request, String name) {
        @Nullable HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(each -> each.getAttribute(name)).map(Object::toString);
    }
}
