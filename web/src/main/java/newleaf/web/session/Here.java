package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.knowledge.rule.Audience;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import org.jspecify.annotations.Nullable;

/// Who is here, and what they sent. The session begins when there is something to keep in it; all that is kept hangs on
/// it and ends with it. What was understood of a draft is kept beside it, so that the next page need not read again.
public final class Here {
    private static final String CLINICIAN = "clinician";

    private final HttpServletRequest request;
    private final Drafts drafts;
    private final Cases cases;

    Here(HttpServletRequest request, Drafts drafts, Cases cases) {
        this.request = request;
        this.drafts = drafts;
        this.cases = cases;
    }

    /// Whom pages speak to: a clinician only where this visitor said to be one.
    public Audience audience() {
        return held(CLINICIAN, Boolean.class).filter(Boolean.TRUE::equals).isPresent()
                ? Audience.CLINICIAN
                : Audience.EVERYONE;
    }

    public void speaksAs(Audience audience) {
        request.getSession().setAttribute(CLINICIAN, audience == Audience.CLINICIAN);
    }

    /// Forgets everything.
    public void leave() {
        session().ifPresent(HttpSession::invalidate);
    }

    /// The languages of the browser, each with its region, in the order of preference.
    public List<Locale> locales() {
        return Collections.list(request.getLocales());
    }

    /// The form that was sent.
    public Typed typed() {
        return Typed.of(request.getParameterMap());
    }

    /// The token for each form of this session; made when it is first asked for.
    public FormToken token() {
        HttpSession session = request.getSession();
        synchronized (session.getId().intern()) {
            return held(FormToken.FIELD, FormToken.class).orElseGet(() -> {
                FormToken token = FormToken.random();
                session.setAttribute(FormToken.FIELD, token);
                return token;
            });
        }
    }

    /// Whether the form that was sent carries the token of the session it belongs to.
    public boolean isFormFresh() {
        @Nullable String sent = request.getParameter(FormToken.FIELD);
        return sent != null
                && held(FormToken.FIELD, FormToken.class)
                        .filter(token -> token.is(sent))
                        .isPresent();
    }

    /// Empty when nothing was typed, or what was typed is gone.
    public Optional<CaseDraft> draft() {
        return session().flatMap(drafts::find);
    }

    public void begin(CaseDraft draft) {
        drafts.begin(request.getSession(), draft);
    }

    public void change(UnaryOperator<CaseDraft> change) {
        session().ifPresent(session -> drafts.change(session, change));
    }

    /// Puts `next` in the place of `before`; false when another page changed the draft meanwhile, or it is gone.
    public boolean replace(CaseDraft before, CaseDraft next) {
        return session()
                .filter(session -> drafts.replace(session, before, next))
                .isPresent();
    }

    /// A draft as the command line would read it; empty when it is larger than what is kept.
    public Optional<Reading<CaseFile>> read(CaseDraft draft) {
        CaseFile typed = cases.typed(draft);
        Optional<CaseFile> before = session().flatMap(each -> drafts.answer(each, CaseFile.class, typed));
        if (before.isPresent()) return before.map(Reading.Usable<CaseFile>::new);
        Optional<Reading<CaseFile>> reading = cases.read(typed);
        reading.flatMap(Reading::usable).ifPresent(read -> keep(typed, read));
        return reading;
    }

    /// The assessment of a draft that was read before it was kept.
    public Assessment assess(CaseDraft draft) {
        return assess(kept(draft));
    }

    /// The case so far; empty when nothing was typed, or what was typed is gone.
    public Optional<CaseFile> caseFile() {
        return draft().map(this::kept);
    }

    /// What a page says of this case: the last answer, where neither the case nor the question has changed.
    ///
    /// @param question  what the answer depends on besides the case
    public <T> Optional<T> answered(Class<T> kind, Object question, Function<Assessment, T> work) {
        return caseFile().map(read -> answered(kind, List.of(read, question), () -> work.apply(assess(read))));
    }

    private CaseFile kept(CaseDraft draft) {
        return read(draft)
                .flatMap(Reading::usable)
                .orElseThrow(() -> new IllegalStateException("a kept draft cannot be read"));
    }

    private Assessment assess(CaseFile caseFile) {
        return answered(Assessment.class, caseFile, () -> cases.assess(caseFile));
    }

    private <T> T answered(Class<T> kind, Object question, Supplier<T> work) {
        return session()
                .flatMap(session -> drafts.answer(session, kind, question))
                .orElseGet(() -> {
                    T answer = work.get();
                    keep(question, answer);
                    return answer;
                });
    }

    private void keep(Object question, Object answer) {
        session().ifPresent(session -> drafts.answered(session, question, answer));
    }

    private Optional<HttpSession> session() {
        return Optional.ofNullable(request.getSession(false));
    }

    private <T> Optional<T> held(String name, Class<T> kind) {
        return session()
                .flatMap(session -> Optional.ofNullable(session.getAttribute(name)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
