package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.knowledge.rule.Audience;
import newleaf.web.computing.Awaited;
import newleaf.web.computing.Computing;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;

/// Who is here, and what they sent. The session begins when there is something to keep in it; all that is kept hangs on
/// it and ends with it. What was understood of a draft is kept beside it, so that the next page need not read again.
public final class Here {
    private static final String CLINICIAN = "clinician";

    private final HttpServletRequest request;
    private final Drafts drafts;
    private final Cases cases;
    private final Arrivals arrivals;
    private final Computing computing;

    Here(HttpServletRequest request, Drafts drafts, Cases cases, Arrivals arrivals, Computing computing) {
        this.request = request;
        this.drafts = drafts;
        this.cases = cases;
        this.arrivals = arrivals;
        this.computing = computing;
    }

    /// Whom pages speak to: a clinician only where this visitor said to be one.
    public Audience audience() {
        return held(CLINICIAN, Boolean.class).filter(Boolean.TRUE::equals).isPresent()
                ? Audience.CLINICIAN
                : Audience.EVERYONE;
    }

    /// Under a new id, since rights change with it; false where nobody new is let in.
    public boolean speaksAs(Audience audience) {
        Optional<HttpSession> session = sessionOrNew();
        return session.filter(each -> !ended(() -> {
                    each.setAttribute(CLINICIAN, audience == Audience.CLINICIAN);
                    request.changeSessionId();
                }))
                .isPresent();
    }

    /// Forgets everything.
    public void leave() {
        session().ifPresent(session -> ended(session::invalidate));
    }

    /// The languages of the browser, each with its region, in the order of preference.
    public List<Locale> locales() {
        return Collections.list(request.getLocales());
    }

    /// The form that was sent.
    public Typed typed() {
        return Typed.of(request.getParameterMap());
    }

    /// The token for each form on this page, made when it is first asked for.
    public FormToken token() {
        return FormToken.of(request);
    }

    /// Whether the form that was sent carries the token that belongs to this browser and, where there is one, to this
    /// session.
    public boolean isFormFresh() {
        return !FormToken.isStale(request);
    }

    /// Empty when nothing was typed, or what was typed is gone.
    public Optional<CaseDraft> draft() {
        return session().flatMap(drafts::find);
    }

    /// False where there is no room.
    public boolean begin(CaseDraft draft) {
        return sessionOrNew().filter(session -> drafts.begin(session, draft)).isPresent();
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
        Optional<CaseFile> before = place().flatMap(each -> drafts.answer(each, CaseFile.class, typed));
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

    /// What a page says of this case, which takes long to make: the last answer, where neither the case nor the
    /// question
    /// has changed. Empty when nothing was typed.
    ///
    /// @param question  what the answer depends on besides the case
    public <T> Optional<Awaited<T>> ask(Class<T> kind, Object question, Function<Assessment, T> work) {
        return caseFile().map(read -> asked(kind, List.of(read, question), assess(read), work));
    }

    private <T> Awaited<T> asked(Class<T> kind, Object question, Assessment assessment, Function<Assessment, T> work) {
        Optional<Drafts.Place> place = place();
        Optional<T> before = place.flatMap(each -> drafts.answer(each, kind, question));
        if (before.isPresent()) return new Awaited.Ready<>(before.get());
        try {
            CompletableFuture<T> answer = computing.ask(question, kind, () -> work.apply(assessment));
            return new Awaited.Later<>(answer.thenApply(made ->
                    place.filter(each -> drafts.answered(each, question, made)).map(_ -> made)));
        } catch (RejectedExecutionException _) {
            return new Awaited.Full<>();
        }
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
        return place().flatMap(place -> drafts.answer(place, kind, question)).orElseGet(() -> {
            T answer = work.get();
            keep(question, answer);
            return answer;
        });
    }

    private void keep(Object question, Object answer) {
        place().ifPresent(place -> drafts.answered(place, question, answer));
    }

    private Optional<Drafts.Place> place() {
        return session().flatMap(drafts::place);
    }

    private Optional<HttpSession> session() {
        return Optional.ofNullable(request.getSession(false));
    }

    private Optional<HttpSession> sessionOrNew() {
        Optional<HttpSession> session = session();
        boolean isNewcomer = session.isEmpty() && arrivals.mayBegin(request.getRemoteAddr());
        return isNewcomer ? Optional.of(request.getSession()) : session;
    }

    /// Whether the session had ended, in another window, before this could be done.
    private static boolean ended(Runnable change) {
        try {
            change.run();
            return false;
        } catch (IllegalStateException _) {
            return true;
        }
    }

    private <T> Optional<T> held(String name, Class<T> kind) {
        try {
            return session()
                    .flatMap(session -> Optional.ofNullable(session.getAttribute(name)))
                    .filter(kind::isInstance)
                    .map(kind::cast);
        } catch (IllegalStateException _) {
            return Optional.empty(); // it ended meanwhile
        }
    }
}
