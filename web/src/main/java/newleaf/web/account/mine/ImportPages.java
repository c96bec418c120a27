package newleaf.web.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import newleaf.care.safe.Luggage.Unpacked;
import newleaf.care.safe.Luggage.Why;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.form.FormToken;
import newleaf.web.member.Cloakroom;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/import`: a file is looked into, and brought in only once that was asked for. Between the two it is kept here,
/// so that what was looked into is what comes in, also from a phone that would send it twice.
@Controller
public final class ImportPages {
    /// The one page that takes a large file.
    public static final String PATH = MinePages.MINE + "/import";

    private static final String FILE = "file";
    private static final String TICKET = "ticket";

    private final Cloakroom cloakroom;

    ImportPages(Cloakroom cloakroom) {
        this.cloakroom = cloakroom;
    }

    /// The page. Template `account/import`.
    public record Ask(FormToken token, Optional<FixedWord> problem) {}

    /// The page. Template `account/import-found`.
    ///
    /// @param fresh  entries that are not there yet
    public record Found(FormToken token, int fresh, String ticket) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    @GetMapping(PATH)
    Page ask(Visit visit, Own own, HttpServletRequest request) {
        return page(visit, request, Optional.empty());
    }

    @PostMapping(PATH)
    Object look(Visit visit, Own own, Here here, HttpServletRequest request) {
        byte[] file = file(here);
        if (file.length == 0) return refused(visit, request, AccountWord.IMPORT_MISSING);
        return switch (own.looked(file)) {
            case Unpacked.Refused(var why) -> refused(visit, request, words(why));
            case Unpacked.Fits(int fresh) when fresh == 0 -> found(visit, request, fresh, "");
            case Unpacked.Fits(int fresh) ->
                cloakroom
                        .hang(own.member().person(), file)
                        .map(ticket -> found(visit, request, fresh, ticket))
                        .orElseGet(() -> page(visit, request, Optional.of(AccountWord.IMPORT_FULL))
                                .with(HttpStatus.SERVICE_UNAVAILABLE));
        };
    }

    @PostMapping(PATH + "/keep")
    Object keep(Visit visit, Own own, Here here, HttpServletRequest request) {
        Optional<byte[]> file =
                cloakroom.fetch(own.member().person(), here.typed().one(TICKET));
        if (file.isEmpty()) return refused(visit, request, AccountWord.IMPORT_GONE);
        return switch (own.bring(file.get())) {
            case Unpacked.Fits(int _) -> {
                here.readAgain();
                yield See.other(Notice.IMPORTED.address());
            }
            case Unpacked.Refused(var why) -> refused(visit, request, words(why));
        };
    }

    @PostMapping(PATH + "/drop")
    Object drop(Own own) {
        cloakroom.drop(own.member().person());
        return See.other(MinePages.MINE);
    }

    /// Its bytes, as one letter each.
    private static byte[] file(Here here) {
        return here.typed().all(FILE).stream().findFirst().orElse("").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static AccountWord words(Why why) {
        return switch (why) {
            case SEALED -> AccountWord.IMPORT_SEALED;
            case ANOTHER_PLAN -> AccountWord.IMPORT_OTHER_PLAN;
            case SPOILT, CLASHES -> AccountWord.IMPORT_REFUSED;
        };
    }

    private static Page found(Visit visit, HttpServletRequest request, int fresh, String ticket) {
        return Page.of("account/import-found", visit, new Found(FormToken.of(request), fresh, ticket));
    }

    private static Page refused(Visit visit, HttpServletRequest request, AccountWord why) {
        return page(visit, request, Optional.of(why)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(Visit visit, HttpServletRequest request, Optional<FixedWord> problem) {
        return Page.of("account/import", visit, new Ask(FormToken.of(request), problem));
    }
}
