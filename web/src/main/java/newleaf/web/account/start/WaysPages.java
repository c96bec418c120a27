package newleaf.web.account.start;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.care.account.Passkey;
import newleaf.care.account.Role;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.Secrets;
import newleaf.web.account.SignedIn;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.account.secret.Hashing;
import newleaf.web.account.secret.Judged;
import newleaf.web.account.secret.Passphrases;
import newleaf.web.account.secret.SpareCodes;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.member.House;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.session.Visitors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/record/ways`: how someone will come back, chosen before the record begins.
@Controller
public final class WaysPages {
    static final String WAYS = "/record/ways";

    private final Beginning beginning;
    private final BeginRecord open;
    private final Hashing hashing;
    private final Passphrases passphrases;
    private final Ceremony ceremony;
    private final Visitors visitors;
    private final House house;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    WaysPages(
            Beginning beginning,
            BeginRecord open,
            Hashing hashing,
            Passphrases passphrases,
            Ceremony ceremony,
            Visitors visitors,
            House house,
            Clock clock) {
        this.house = house;
        this.clock = clock;
        this.beginning = beginning;
        this.open = open;
        this.hashing = hashing;
        this.passphrases = passphrases;
        this.ceremony = ceremony;
        this.visitors = visitors;
    }

    /// The page. Template `account/ways`.
    public record Choose(ThreeWords words, FormToken token, Optional<FixedWord> problem, boolean hasPasskeys) {}

    /// The page that follows. Template `account/codes`.
    public record Codes(ThreeWords words, List<String> codes, FormToken token, boolean isFirst) {
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Codes";
        }
    }

    @GetMapping(WAYS)
    Object ask(Visit visit, HttpServletRequest request) {
        if (!beginning.isBegun(request)) return See.other(RecordPages.RECORD);
        return shown(visit, request, Optional.empty());
    }

    @PostMapping(WAYS + "/words")
    Object others(Visit visit, HttpServletRequest request) {
        if (beginning.isBegun(request)) beginning.others(request, visit.language());
        return See.other(WAYS);
    }

    @ShowsStaleForm
    @PostMapping(WAYS)
    Object passphrase(Visit visit, Here here, HttpServletRequest request) {
        if (!beginning.isBegun(request)) return See.other(RecordPages.RECORD);
        if (!here.isFormFresh())
            return shown(visit, request, Optional.of(AccountWord.STALE)).with(HttpStatus.FORBIDDEN);
        String typed = here.typed().one("passphrase");
        ThreeWords words = beginning.words(request, visit.language());
        if (passphrases.judge(typed, Optional.of(words)) instanceof Judged.Refused(var fault))
            return shown(visit, request, Optional.of(fault)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        return Secrets.waited(
                hashing.hash(typed, false, request.getRemoteAddr()),
                hash -> (then, _) -> opened(visit, then, Optional.of(hash), List.of()),
                (then, _) -> shown(visit, then, Optional.of(AccountWord.BUSY)).with(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @PostMapping(WAYS + "/passkey")
    Object passkey(Visit visit, Here here, HttpServletRequest request) {
        if (!beginning.isBegun(request)) return See.other(RecordPages.RECORD);
        return ceremony.made(here.typed().one(Ceremony.FIELD), request)
                .<Object>map(passkey -> opened(visit, request, Optional.empty(), List.of(passkey)))
                .orElseGet(() -> shown(visit, request, Optional.of(AccountWord.PASSKEY_FAILED))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Object opened(Visit visit, HttpServletRequest request, Optional<String> hash, List<Passkey> passkeys) {
        if (!beginning.isBegun(request)) return See.other(SignedIn.TODAY);
        Optional<Role> role = role(request);
        if (role.isEmpty()) return Page.of("account/link-used", visit, "").with(HttpStatus.GONE);
        ThreeWords words = beginning.words(request, visit.language());
        SpareCodes.Drawn codes = SpareCodes.draw(chance);
        var ways = new Ways(role.get(), words, hash, passkeys, codes.kept(), Optional.of(SignedIn.LOCK_MINUTES));
        Optional<Account> account = open.withWays(request, visitors.of(request), beginning.agreed(request), ways);
        if (account.isEmpty()) {
            beginning.others(request, visit.language());
            return See.other(WAYS);
        }
        return Page.of("account/codes", visit, new Codes(words, codes.shown(), FormToken.of(request), true));
    }

    /// Rights are granted by an invitation, which is used up here.
    private Optional<Role> role(HttpServletRequest request) {
        Optional<String> token = beginning.invited(request);
        return token.isEmpty()
                ? Optional.of(Role.PERSON)
                : house.safe().invitations().take(token.get(), clock.instant()).filter(role -> role != Role.PERSON);
    }

    private Page shown(Visit visit, HttpServletRequest request, Optional<FixedWord> problem) {
        return Page.of(
                "account/ways",
                visit,
                new Choose(
                        beginning.words(request, visit.language()),
                        FormToken.of(request),
                        problem,
                        ceremony.isPossible(request)));
    }
}
