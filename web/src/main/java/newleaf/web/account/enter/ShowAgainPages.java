package newleaf.web.account.enter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.care.safe.Safe;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.Secrets;
import newleaf.web.account.SignedIn;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.account.secret.Turn;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.form.Typed;
import newleaf.web.member.Guard;
import newleaf.web.member.House;
import newleaf.web.member.Member;
import newleaf.web.member.Members;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/show-again`: whoever was away, or asks for what only they may do, shows once more who they are.
@Controller
public final class ShowAgainPages {
    private static final String PASSPHRASE = "passphrase";

    private final House house;
    private final Members members;
    private final Proof proof;
    private final Ceremony ceremony;

    ShowAgainPages(House house, Members members, Proof proof, Ceremony ceremony) {
        this.house = house;
        this.members = members;
        this.proof = proof;
        this.ceremony = ceremony;
    }

    /// The page. Template `account/show-again`.
    public record Ask(
            FormToken token, Optional<FixedWord> problem, boolean hasPassphrase, boolean hasPasskey, String to) {}

    @GetMapping(Guard.SHOW_AGAIN)
    Object ask(Visit visit, HttpServletRequest request) {
        return members.of(request)
                .<Object>map(member -> page(visit, request, member, Optional.empty()))
                .orElseGet(() -> See.other(Guard.SIGN_IN));
    }

    @ShowsStaleForm
    @PostMapping(Guard.SHOW_AGAIN)
    Object passphrase(Visit visit, Here here, HttpServletRequest request) {
        Optional<Member> member = members.of(request);
        if (member.isEmpty()) return See.other(Guard.SIGN_IN);
        if (!here.isFormFresh()) return refused(visit, request, member.get(), AccountWord.STALE, HttpStatus.FORBIDDEN);
        String typed = here.typed().one(PASSPHRASE);
        return Secrets.waited(
                fits(member.get(), typed, request),
                outcome -> (then, _) -> outcome(visit, member.get(), outcome, then),
                (then, _) -> refused(visit, then, member.get(), AccountWord.BUSY, HttpStatus.SERVICE_UNAVAILABLE));
    }

    private Turn<Proof.Outcome> fits(Member member, String typed, HttpServletRequest request) {
        Optional<Account> account = account(member);
        return account.isPresent()
                ? proof.passphrase(account, account.get().ways().words().said(), typed, request)
                : proof.ofOwnMachine(typed, request);
    }

    @PostMapping(Guard.SHOW_AGAIN + "/passkey")
    Object passkey(Visit visit, Here here, HttpServletRequest request) {
        Optional<Member> member = members.of(request);
        if (member.isEmpty()) return See.other(Guard.SIGN_IN);
        Proof.Outcome outcome = proof.passkey(here.typed().one(Ceremony.FIELD), request);
        boolean isThem = outcome instanceof Proof.Outcome.Right(var account)
                && account.person().equals(member.get().person());
        return isThem
                ? shown(request)
                : refused(visit, request, member.get(), AccountWord.PASSKEY_FAILED, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Object outcome(Visit visit, Member member, Proof.Outcome outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Proof.Outcome.Right _, Proof.Outcome.OwnMachine _ -> shown(request);
            case Proof.Outcome.Wrong() ->
                refused(visit, request, member, AccountWord.WRONG_PASSPHRASE, HttpStatus.UNPROCESSABLE_CONTENT);
            case Proof.Outcome.TooMany() ->
                refused(visit, request, member, AccountWord.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private Object shown(HttpServletRequest request) {
        members.showed(request);
        return See.other(wanted(request).orElse(SignedIn.TODAY));
    }

    private Page refused(Visit visit, HttpServletRequest request, Member member, FixedWord why, HttpStatus status) {
        return page(visit, request, member, Optional.of(why)).with(status);
    }

    private Page page(Visit visit, HttpServletRequest request, Member member, Optional<FixedWord> problem) {
        Optional<Account> account = account(member);
        boolean hasPasskey =
                account.filter(each -> !each.ways().passkeys().isEmpty()).isPresent() && ceremony.isPossible(request);
        boolean hasPassphrase = account.isEmpty()
                || account.filter(each -> each.ways().passphrase().isPresent()).isPresent();
        return Page.of(
                "account/show-again",
                visit,
                new Ask(
                        FormToken.of(request),
                        problem,
                        hasPassphrase,
                        hasPasskey,
                        wanted(request).orElse("")));
    }

    private Optional<Account> account(Member member) {
        return house.safe().inside().map(Safe.Inside::accounts).flatMap(all -> all.of(member.person()));
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        return SignedIn.wanted(Typed.of(request.getParameterMap()).one(SignedIn.TO));
    }
}
