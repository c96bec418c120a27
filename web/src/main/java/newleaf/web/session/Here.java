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
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.knowledge.rule.Audience;
import newleaf.taper.plan.PlanFile;
import newleaf.web.computing.Awaited;
import newleaf.web.computing.Computing;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;

/// Who is here, and what they sent. The session begins when there is something to keep in it; all that is kept hangs on
/// it and ends with it. What was understood of a draft is kept beside it, so that the next page need not read again.
public final class Here {
    /// Which rights somebody has who is signed in.
    public static final String ROLE = "role";

    private static final String CLINICIAN = "clinician";

    private final HttpServletRequest request;
    private final Drafts drafts;
    private final Cases cases;
    private final Arrivals arrivals;
    private final Computing computing;
    private final Keeping keeping;

    Here(
            HttpServletRequest request,
            Drafts drafts,
            Cases cases,
            Arrivals arrivals,
            Computing computing,
            Keeping keeping) {
        this.request = request;
        this.drafts = drafts;
        this.cases = cases;
        this.arrivals = arrivals;
        this.computing = computing;
        this.keeping = keeping;
    }

    /// Whom pages speak to: a clinician where this visitor has that right, or said to be one.
    public Audience audience() {
        boolean isClinician = held(ROLE).filter(Role.CLINICIAN.label()::equals).isPresent();
        return isClinician || held(CLINICIAN).isPresent() ? Audience.CLINICIAN : Audience.EVERYONE;
    }

    /// Begins a session where there is none; false where nobody new is let in.
    public boolean begins() {
        return sessionOrNew().isPresent();
    }

    /// Under a new id, since rights change with it; false where nobody new is let in.
    public boolean speaksAs(Audience audience) {
        Optional<HttpSession> session = sessionOrNew();
        return session.filter(each -> !ended(() -> {
                    each.setAttribute(CLINICIAN, audience == Audience.CLINICIAN ? "said" : null);
                    request.changeSessionId();
                }))
                .isPresent();
    }

    /// Forgets everything that is not in a record.
    public void leave() {
        keeping.whose(request).ifPresent(person -> {
            drafts.forget(place(person));
            keeping.putAway(person);
        });
        session()
                .ifPresent(session -> ended(() -> {
                    drafts.forget(session);
                    session.invalidate();
                }));
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

    /// Empty when nothing was typed, or what was typed is gone. For who is signed in it comes from their record.
    public Optional<CaseDraft> draft() {
        return place().flatMap(drafts::find).or(() -> keeping.of(request).flatMap(this::fromRecord));
    }

    private Optional<CaseDraft> fromRecord(Keeping.OwnAnswers record) {
        return record.draft()
                .filter(draft ->
                        cases.read(cases.typed(draft)).flatMap(Reading::usable).isPresent())
                .flatMap(draft -> drafts.findOrPut(place(record.person()), draft));
    }

    /// False where there is no room.
    public boolean begin(CaseDraft draft) {
        Optional<Keeping.OwnAnswers> record = keeping.of(request);
        if (record.isPresent()) return drafts.put(place(record.get().person()), draft);
        return sessionOrNew().filter(session -> drafts.begin(session, draft)).isPresent();
    }

    public void change(UnaryOperator<CaseDraft> change) {
        place().ifPresent(place -> drafts.change(place, change));
    }

    /// Puts `next` in the place of `before`; false when another page changed the draft meanwhile, or it is gone.
    public boolean replace(CaseDraft before, CaseDraft next) {
        return place().filter(place -> drafts.replace(place, before, next)).isPresent();
    }

    /// Whether what is answered here is kept in a record.
    public boolean hasRecord() {
        return keeping.of(request).isPresent();
    }

    /// Keeps what a draft answers in the record of who is signed in, before anything else is made of it. False where
    /// that cannot be done; for anybody else there is nothing to keep.
    public boolean keeps(CaseDraft draft) {
        return keeps(draft, Optional.empty());
    }

    /// @param about  the question that was answered
    public boolean keeps(CaseDraft draft, Optional<String> about) {
        return keeping.of(request)
                .map(record -> read(draft)
                        .flatMap(Reading::usable)
                        .filter(answered -> record.keep(answered, about))
                        .isPresent())
                .orElse(true);
    }

    /// A plan that came with a file is followed from now on, where there is a record and none is followed in it.
    public void follow(PlanFile plan) {
        keeping.of(request).ifPresent(record -> record.follow(plan));
    }

    /// What was typed in this browser while nobody was signed in.
    public Optional<CaseDraft> typedBefore() {
        return session().flatMap(drafts::find);
    }

    /// Whether something was typed before, for who signs in now. What was offered to somebody else is not.
    public boolean offersTypedBefore(PersonId whoever) {
        boolean isAnothers =
                keeping.whose(request).filter(other -> !other.equals(whoever)).isPresent();
        if (isAnothers) dropTypedBefore();
        return typedBefore().isPresent();
    }

    /// What was typed before is now the draft of who is signed in; the record keeps it already.
    public void takeTypedBefore() {
        Optional<Keeping.OwnAnswers> record = keeping.of(request);
        if (record.isEmpty()) return;
        typedBefore().ifPresent(typed -> drafts.put(place(record.get().person()), typed));
        dropTypedBefore();
    }

    public void dropTypedBefore() {
        session().ifPresent(drafts::forget);
    }

    /// The record was changed by other means: the draft comes from it again.
    public void readAgain() {
        keeping.whose(request).ifPresent(person -> drafts.forget(place(person)));
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
        return keeping.of(request)
                .map(record -> Optional.of(place(record.person())))
                .orElseGet(() -> session().flatMap(drafts::place));
    }

    private static Drafts.Place place(PersonId person) {
        return new Drafts.Place(person.value());
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

    private Optional<Object> held(String name) {
        try {
            return session().flatMap(session -> Optional.ofNullable(session.getAttribute(name)));
        } catch (IllegalStateException _) {
            return Optional.empty(); // it ended meanwhile
        }
    }
}
