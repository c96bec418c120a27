package newleaf.web.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.Secrets;
import newleaf.web.account.SignedIn;
import newleaf.web.account.secret.Hashing;
import newleaf.web.account.secret.Judged;
import newleaf.web.account.secret.Passphrases;
import newleaf.web.form.FormToken;
import newleaf.web.member.Again;
import newleaf.web.member.ForEveryRole;
import newleaf.web.member.Members;
import newleaf.web.member.Own;
import newleaf.web.member.Owners;
import newleaf.web.member.Signed;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/passphrase`: another one for the account; on somebody's own machine one that locks the record, or none.
@ForEveryRole
@Controller
public final class PassphrasePages {
    static final String PATH = MinePages.MINE + "/passphrase";
    private static final String FIELD = "passphrase";

    private final Passphrases passphrases;
    private final Hashing hashing;
    private final Signed signed;
    private final Owners owners;
    private final Members members;

    PassphrasePages(Passphrases passphrases, Hashing hashing, Signed signed, Owners owners, Members members) {
        this.passphrases = passphrases;
        this.hashing = hashing;
        this.signed = signed;
        this.owners = owners;
        this.members = members;
    }

    /// The page. Template `account/passphrase-of`.
    ///
    /// @param words  that stand in for a name; empty on somebody's own machine
    /// @param isSet  whether there is one, so that it can be taken away from one's own machine
    public record Ask(FormToken token, Optional<FixedWord> problem, String words, boolean isSet) {}

    @Again
    @GetMapping(PATH)
    Page ask(Visit visit, Own own, HttpServletRequest request) {
        return page(visit, own, request, Optional.empty());
    }

    @Again
    @PostMapping(PATH)
    Object set(Visit visit, Own own, Here here, HttpServletRequest request) {
        String typed = here.typed().one(FIELD);
        Optional<Account> account = own.account();
        if (passphrases.judge(typed, account.map(each -> each.ways().words())) instanceof Judged.Refused(var fault))
            return page(visit, own, request, Optional.of(fault)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        if (account.isEmpty()) return machine(own, request, Optional.of(typed));
        return Secrets.waited(
                hashing.hash(typed, true, request.getRemoteAddr()),
                hash -> (then, _) -> changed(then, hash),
                (then, _) -> page(visit, owners.of(then), then, Optional.of(AccountWord.BUSY))
                        .with(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Again
    @PostMapping(PATH + "/remove")
    Object remove(Own own, HttpServletRequest request) {
        if (own.account().isPresent()) return See.other(MinePages.MINE);
        return machine(own, request, Optional.empty());
    }

    private Object machine(Own own, HttpServletRequest request, Optional<String> passphrase) {
        own.lockWith(passphrase);
        signed.endOthers(own.member(), request.getSession().getId());
        members.lockAfter(request, passphrase.map(_ -> SignedIn.LOCK_MINUTES));
        return See.other(Notice.DONE.address());
    }

    private Object changed(HttpServletRequest request, String hash) {
        Own own = owners.of(request);
        Optional<Account> changed =
                own.account().flatMap(seen -> own.change(seen, seen.ways().withPassphrase(Optional.of(hash))));
        if (changed.isEmpty()) return See.other(MinePages.MINE);
        signed.endOthers(own.member(), request.getSession().getId());
        return See.other(Notice.OTHERS_ENDED.address());
    }

    private static Page page(Visit visit, Own own, HttpServletRequest request, Optional<FixedWord> problem) {
        Optional<Account> account = own.account();
        boolean isSet = account.isEmpty()
                ? own.isLockedByPassphrase()
                : account.get().ways().passphrase().isPresent();
        String words = account.map(each -> each.ways().words().said()).orElse("");
        return Page.of("account/passphrase-of", visit, new Ask(FormToken.of(request), problem, words, isSet));
    }
}
