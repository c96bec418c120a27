package newleaf.web.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.safe.Luggage.Packed;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.form.FormToken;
import newleaf.web.member.Again;
import newleaf.web.member.Own;
import newleaf.web.page.Download;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/export`: everything of a person as one zip, open or sealed to a key of theirs.
@Controller
public final class ExportPages {
    static final String PATH = MinePages.MINE + "/export";
    private static final String KEY = "key";
    private static final String NAME = "newleaf.zip";

    ExportPages() {}

    /// The page. Template `account/export`.
    ///
    /// @param typed  as a key, and is none
    public record Ask(FormToken token, Optional<FixedWord> problem, String typed) {
        @Override
        public String toString() {
            return "Ask";
        }
    }

    @Again
    @GetMapping(PATH)
    Page ask(Visit visit, Own own, HttpServletRequest request) {
        return Page.of("account/export", visit, new Ask(FormToken.of(request), Optional.empty(), ""));
    }

    @Again
    @PostMapping(PATH)
    Object open(Visit visit, Own own) {
        return own.packed(visit.language(), Optional.empty()) instanceof Packed.Bag bag
                ? new Download(NAME, "application/zip", bag.bytes())
                : See.other(MinePages.MINE);
    }

    @Again
    @PostMapping(PATH + "/sealed")
    Object sealed(Visit visit, Own own, Here here, HttpServletRequest request) {
        String key = here.typed().one(KEY);
        return switch (own.packed(visit.language(), Optional.of(key))) {
            case Packed.Bag bag -> new Download(NAME + ".age", "application/octet-stream", bag.bytes());
            case Packed.NoKey() ->
                Page.of(
                                "account/export",
                                visit,
                                new Ask(FormToken.of(request), Optional.of(AccountWord.EXPORT_KEY_WRONG), shown(key)))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Packed.Nobody() -> See.other(MinePages.MINE);
        };
    }

    /// A secret key that was typed by mistake is not written back.
    private static String shown(String key) {
        return key.regionMatches(true, 0, "AGE-SECRET", 0, "AGE-SECRET".length()) ? "" : key;
    }
}
