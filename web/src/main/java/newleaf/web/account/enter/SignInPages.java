package newleaf.web.account.enter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.Secrets;
import newleaf.web.account.SignedIn;
import newleaf.web.account.mine.Notice;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.form.Typed;
import newleaf.web.member.Guard;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.page.Finish;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.session.Visitors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/sign-in`: with a passkey, or with three words and a passphrase. `/sign-in/lost`: with a code, once.
@Controller
public final class SignInPages {
    static final String LOST = Guard.SIGN_IN + "/lost";
    private static final String WORDS = "words";
    private static final String STAY = "stay";

    private final House house;
    private final Members members;
    private final Proof proof;
    private final Known known;
    private final SignedIn signedIn;
    private final Ceremony ceremony;
    private final Visitors visitors;

    SignInPages(
            House house,
            Members members,
            Proof proof,
            Known known,
            SignedIn signedIn,
            Ceremony ceremony,
            Visitors visitors) {
        this.house = house;
        this.members = members;
        this.proof = proof;
        this.known = known;
        this.signedIn = signedIn;
        this.ceremony = ceremony;
        this.visitors = visitors;
    }

    /// The page. Templates `account/sign-in` and `account/lost`.
    public record Ask(FormToken token, Optional<FixedWord> problem, boolean hasPasskeys, String to) {}

    @GetMapping(Guard.SIGN_IN)
    Object ask(Visit visit, HttpServletRequest request) {
        if (!house.keeps()) return See.other("/record");
        if (!house.isForMany()) return See.other(OwnMachinePages.OPEN);
        if (members.of(request).isPresent()) return See.other(wanted(request).orElse(SignedIn.TODAY));
        return page(visit, request, Optional.empty());
    }

    @ShowsStaleForm
    @PostMapping(Guard.SIGN_IN)
    Object words(Visit visit, Here here, HttpServletRequest request) {
        if (!house.isForMany()) return See.other(Guard.SIGN_IN);
        if (!here.isFormFresh()) return refused(visit, request, AccountWord.STALE, HttpStatus.FORBIDDEN);
        Typed typed = here.typed();
        String words = typed.one(WORDS);
        return Secrets.waited(
                proof.passphrase(proof.named(words), words, typed.one("passphrase"), request),
                outcome -> (then, response) -> outcome(visit, outcome, then, response),
                (then, _) -> refused(visit, then, AccountWord.BUSY, HttpStatus.SERVICE_UNAVAILABLE));
    }

    @PostMapping(Guard.SIGN_IN + "/passkey")
    Object passkey(Visit visit, Here here, HttpServletRequest request, HttpServletResponse response) {
        if (!house.isForMany()) return See.other(Guard.SIGN_IN);
        return switch (proof.passkey(here.typed().one(Ceremony.FIELD), request)) {
            case Proof.Outcome.Right right -> outcome(visit, right, request, response);
            default -> refused(visit, request, AccountWord.PASSKEY_FAILED, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(LOST)
    Object lost(Visit visit, HttpServletRequest request) {
        if (!house.isForMany()) return See.other(Guard.SIGN_IN);
        return Page.of("account/lost", visit, asked(request, Optional.empty()));
    }

    @ShowsStaleForm
    @PostMapping(LOST)
    Object code(Visit visit, Here here, HttpServletRequest request, HttpServletResponse response) {
        if (!house.isForMany()) return See.other(Guard.SIGN_IN);
        if (!here.isFormFresh()) return lost(visit, request, AccountWord.STALE, HttpStatus.FORBIDDEN);
        Typed typed = here.typed();
        return switch (proof.code(typed.one(WORDS), typed.one("code"), request)) {
            case Proof.Outcome.Right(var account) -> {
                welcomed(request, response, account, "");
                yield See.other(Notice.CODE_USED.address());
            }
            case Proof.Outcome.Wrong _, Proof.Outcome.OwnMachine _ ->
                lost(visit, request, AccountWord.WRONG, HttpStatus.UNPROCESSABLE_CONTENT);
            case Proof.Outcome.TooMany() -> tooManyCodes(visit);
        };
    }

    private Object tooManyCodes(Visit visit) {
        Finish refusal = (then, _) -> lost(visit, then, AccountWord.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        return Secrets.waited(Proof.tooMany(), _ -> refusal, refusal);
    }

    private Object outcome(
            Visit visit, Proof.Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        return switch (outcome) {
            case Proof.Outcome.Right(var account) ->
                See.other(welcomed(request, response, account, wanted(request).orElse("")));
            case Proof.Outcome.Wrong _, Proof.Outcome.OwnMachine _ ->
                refused(visit, request, AccountWord.WRONG, HttpStatus.UNPROCESSABLE_CONTENT);
            case Proof.Outcome.TooMany() -> refused(visit, request, AccountWord.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private String welcomed(HttpServletRequest request, HttpServletResponse response, Account account, String to) {
        known.remember(request, response, account.person());
        boolean hasDraft = visitors.of(request).offersTypedBefore(account.person());
        boolean stays = Typed.of(request.getParameterMap()).has(STAY, "yes");
        return signedIn.in(request, account, stays, hasDraft, to);
    }

    private Page refused(Visit visit, HttpServletRequest request, FixedWord why, HttpStatus status) {
        return page(visit, request, Optional.of(why)).with(status);
    }

    private Page lost(Visit visit, HttpServletRequest request, FixedWord why, HttpStatus status) {
        return Page.of("account/lost", visit, asked(request, Optional.of(why))).with(status);
    }

    private Page page(Visit visit, HttpServletRequest request, Optional<FixedWord> problem) {
        return Page.of("account/sign-in", visit, asked(request, problem));
    }

    private Ask asked(HttpServletRequest request, Optional<FixedWord> problem) {
        return new Ask(
                FormToken.of(request),
                problem,
                ceremony.isPossible(request),
                wanted(request).orElse(""));
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        return SignedIn.wanted(Typed.of(request.getParameterMap()).one(SignedIn.TO));
    }
}
