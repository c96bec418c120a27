package newleaf.web.account.typed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.SignedIn;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.session.Keeping;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/typed-before`: what was typed before somebody signed in. Where their record has no answers it is kept at once;
/// where it has, they choose, and nothing is merged.
@Controller
public final class TypedBeforePages {
    private static final String CHOICE = "which";
    private static final String NEW = "new";
    private static final String OLD = "old";

    private final Keeping keeping;

    TypedBeforePages(Keeping keeping) {
        this.keeping = keeping;
    }

    /// The page. Template `account/typed-before`.
    public record Ask(FormToken token, Optional<FixedWord> problem) {}

    @GetMapping(SignedIn.TYPED_BEFORE)
    Object ask(Visit visit, Own own, Here here, HttpServletRequest request) {
        Optional<CaseDraft> typed = here.typedBefore();
        if (typed.isEmpty()) return See.other(SignedIn.TODAY);
        boolean hasOwn = keeping.of(request).flatMap(Keeping.OwnAnswers::draft).isPresent();
        return hasOwn ? page(visit, request, Optional.empty()) : kept(visit, here, request, typed.get());
    }

    @PostMapping(SignedIn.TYPED_BEFORE)
    Object chosen(Visit visit, Own own, Here here, HttpServletRequest request) {
        Optional<CaseDraft> typed = here.typedBefore();
        if (typed.isEmpty()) return See.other(SignedIn.TODAY);
        return switch (here.typed().one(CHOICE)) {
            case NEW -> kept(visit, here, request, typed.get());
            case OLD -> {
                here.dropTypedBefore();
                yield See.other(SignedIn.TODAY);
            }
            default ->
                page(visit, request, Optional.of(AccountWord.TYPED_MISSING)).with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Object kept(Visit visit, Here here, HttpServletRequest request, CaseDraft typed) {
        if (!here.keeps(typed))
            return page(visit, request, Optional.of(AccountWord.TYPED_NOT_KEPT)).with(HttpStatus.SERVICE_UNAVAILABLE);
        here.takeTypedBefore();
        return See.other(SignedIn.TODAY);
    }

    private static Page page(Visit visit, HttpServletRequest request, Optional<FixedWord> problem) {
        return Page.of("account/typed-before", visit, new Ask(FormToken.of(request), problem));
    }
}
