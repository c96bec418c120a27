package newleaf.web.account.enter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.care.safe.Safe;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.Browser;
import newleaf.web.account.SignedIn;
import newleaf.web.account.secret.Guesses;
import newleaf.web.account.start.RecordPages;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.member.Entrance;
import newleaf.web.member.Guard;
import newleaf.web.member.House;
import newleaf.web.member.Links;
import newleaf.web.member.Member;
import newleaf.web.member.Members;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.session.Visitors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/enter/…`: the link that the program shows on somebody's own machine. `/own-machine`: the record there, behind it.
@Controller
public final class OwnMachinePages {
    static final String OPEN = "/own-machine";
    private static final String PASSPHRASE = "passphrase";

    private final House house;
    private final Links links;
    private final Entrance entrance;
    private final Members members;
    private final Guesses guesses;
    private final Clock clock;
    private final Visitors visitors;

    OwnMachinePages(
            House house,
            Links links,
            Entrance entrance,
            Members members,
            Guesses guesses,
            Clock clock,
            Visitors visitors) {
        this.clock = clock;
        this.house = house;
        this.links = links;
        this.entrance = entrance;
        this.members = members;
        this.guesses = guesses;
        this.visitors = visitors;
    }

    /// The page. Template `account/own-machine`.
    ///
    /// @param isLocked  whether a passphrase is asked for; else the page says how to get in
    public record Open(FormToken token, Optional<FixedWord> problem, boolean isLocked) {}

    @GetMapping("/enter/{token}")
    Object enter(Visit visit, HttpServletRequest request, @PathVariable("token") String token) {
        boolean isAsked = request.getMethod().equals("GET"); // a look at it first does not use it up
        boolean opens = !house.isForMany() && isAsked && (links.take(token) || isInvited(token));
        if (!opens) return Page.of("account/link-used", visit, "").with(HttpStatus.GONE);
        entrance.enter(request);
        return See.other(OPEN);
    }

    /// By a command beside this server.
    private boolean isInvited(String token) {
        return house.safe()
                .invitations()
                .take(token, clock.instant())
                .filter(Role.PERSON::equals)
                .isPresent();
    }

    @GetMapping(OPEN)
    Object open(Visit visit, HttpServletRequest request) {
        if (house.isForMany() || !house.keeps()) return See.other(RecordPages.RECORD);
        Optional<Member> member = members.of(request);
        if (member.isPresent()) return See.other(member.get().isLocked() ? Guard.SHOW_AGAIN : SignedIn.TODAY);
        if (!entrance.hasEntered(request)) return page(visit, request, Optional.empty(), false);
        if (house.safe().state() == Safe.State.LOCKED) return page(visit, request, Optional.empty(), true);
        return house.safe().inside().map(safe -> within(request, safe)).orElseGet(() -> See.other(RecordPages.RECORD));
    }

    @ShowsStaleForm
    @PostMapping(OPEN)
    Object unlock(Visit visit, Here here, HttpServletRequest request) {
        if (house.isForMany() || !entrance.hasEntered(request)) return See.other(OPEN);
        if (!here.isFormFresh())
            return page(visit, request, Optional.of(AccountWord.STALE), true).with(HttpStatus.FORBIDDEN);
        if (!guesses.mayGuess(request.getRemoteAddr(), OPEN, Optional.empty()))
            return page(visit, request, Optional.of(AccountWord.TOO_MANY), true).with(HttpStatus.TOO_MANY_REQUESTS);
        Optional<Safe.Inside> safe = house.safe().unlock(here.typed().one(PASSPHRASE));
        if (safe.isEmpty())
            return page(visit, request, Optional.of(AccountWord.WRONG_PASSPHRASE), true)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        guesses.right(request.getRemoteAddr(), OPEN, Optional.empty());
        return within(request, safe.get());
    }

    /// The one person whose machine it is; where nobody began yet, the agreement.
    private Object within(HttpServletRequest request, Safe.Inside safe) {
        Optional<PersonId> person = safe.people().all().stream().findFirst();
        if (person.isEmpty()) return See.other(RecordPages.RECORD);
        entrance.leave(request);
        members.signIn(request, person.get(), Role.PERSON, lock(safe), Browser.of(request));
        safe.audit().tell(person.get(), Actor.PERSON, Act.SIGNED_IN);
        return See.other(visitors.of(request).typedBefore().isPresent() ? SignedIn.TYPED_BEFORE : SignedIn.TODAY);
    }

    /// Without a passphrase there is nothing to show again.
    private static Optional<Integer> lock(Safe.Inside safe) {
        return Optional.of(SignedIn.LOCK_MINUTES).filter(_ -> safe.isLockedByPassphrase());
    }

    private static Page page(Visit visit, HttpServletRequest request, Optional<FixedWord> problem, boolean isLocked) {
        return Page.of("account/own-machine", visit, new Open(FormToken.of(request), problem, isLocked));
    }
}
