package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.care.account.Role;
import newleaf.care.content.CheckIn;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.web.day.Days;
import newleaf.web.day.Lately;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.form.Typed;
import newleaf.web.member.Guard;
import newleaf.web.member.Member;
import newleaf.web.member.Members;
import newleaf.web.member.Own;
import newleaf.web.member.Owners;
import newleaf.web.member.WaitingForm;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/share`: a text that was shared from another program of the phone, shown in the note of today's form. It is kept
/// nowhere before that form is sent; who is not signed in gets it back to copy.
@Controller
public final class SharePages {
    public static final String SHARE = "/share";
    private static final List<String> PARTS = List.of("title", "text", "url");

    private final Shelves shelves;
    private final Days days;
    private final DayOf day;
    private final Owners owners;
    private final Members members;
    private final WaitingForm waiting;

    SharePages(Library library, Days days, DayOf day, Owners owners, Members members, WaitingForm waiting) {
        this.members = members;
        this.waiting = waiting;
        this.shelves = library.shelves();
        this.days = days;
        this.day = day;
        this.owners = owners;
    }

    @GetMapping(SHARE)
    ResponseEntity<Void> nothing() {
        return See.other(CheckInPages.CHECK_IN);
    }

    /// The phone sends it without a token of ours, so nothing is changed by it. Of somebody who has to show again who
    /// they are it waits.
    @ShowsStaleForm
    @PostMapping(SHARE)
    Object shared(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        String text = text(request);
        Optional<Member> locked = members.of(request).filter(Member::isLocked);
        if (locked.isPresent()) return waits(locked.get(), text, response);
        return owners.maybe(request)
                .filter(own -> own.member().role() == Role.PERSON)
                .map(own -> form(visit, own, request, text))
                .orElseGet(() -> Page.of("offline/sign-in", visit, text));
    }

    private ResponseEntity<Void> waits(Member member, String text, HttpServletResponse response) {
        waiting.keep(member.person(), SHARE, new Typed(Map.of("text", List.of(text))), response);
        return See.other(Guard.SHOW_AGAIN + "?to=" + Guard.GO_ON);
    }

    /// Nothing that stands in an address is taken: addresses are written down elsewhere.
    private static String text(HttpServletRequest request) {
        if (request.getQueryString() != null) return "";
        Typed sent = Typed.of(request.getParameterMap());
        return PARTS.stream().map(sent::one).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Page form(Visit visit, Own own, HttpServletRequest request, String text) {
        Lately lately = days.of(own, new Typed(Map.of()));
        CheckInForm written = day.form(own, request, lately, lately.today());
        String note = Stream.of(written.typed().one(CheckInFields.NOTE), text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        List<FieldProblem> problems = note.length() > CheckIn.NOTE ? List.of(tooLong()) : List.of();
        Typed typed = written.typed().with(CheckInFields.NOTE, note);
        CheckInForm form =
                day.form(own, request, lately, lately.today(), typed, problems, written.notice(), Optional.empty());
        return Page.of("today/check-in", visit, form)
                .with(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private FieldProblem tooLong() {
        return new FieldProblem(CheckInFields.NOTE, TodayWord.WRONG_NOTE.in(shelves));
    }
}
