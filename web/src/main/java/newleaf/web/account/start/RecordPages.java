package newleaf.web.account.start;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.FixedWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.SignedIn;
import newleaf.web.component.sure.Sure;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.member.Entrance;
import newleaf.web.member.Guard;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/record`: the whole agreement, before anything is kept.
@Controller
public final class RecordPages {
    public static final String RECORD = "/record";
    /// The agreement, to be read again.
    public static final String AGREEMENT = "/record/agreement";

    private static final String REFUSED = "/record/under-13";

    private final House house;
    private final Members members;
    private final Entrance entrance;
    private final AgreementText text;
    private final Beginning beginning;
    private final BeginRecord open;
    private final Sure law;

    RecordPages(
            House house,
            Members members,
            Entrance entrance,
            AgreementText text,
            Beginning beginning,
            BeginRecord open,
            Sure law) {
        this.house = house;
        this.members = members;
        this.entrance = entrance;
        this.text = text;
        this.beginning = beginning;
        this.open = open;
        this.law = law;
    }

    /// The page. Template `account/agree`.
    ///
    /// @param isAsked  whether someone can agree here, or only reads it
    public record Agree(
            List<AgreementText.Line> lines,
            Sure law,
            LocalDate version,
            FormToken token,
            Optional<FixedWord> problem,
            boolean isForMany,
            boolean isAsked) {
        public Agree {
            lines = List.copyOf(lines);
        }
    }

    @GetMapping(RECORD)
    Object ask(Visit visit, HttpServletRequest request) {
        if (!house.keeps()) return Page.of("account/keeps-nothing", visit, "");
        if (members.of(request).isPresent()) return See.other(SignedIn.TODAY);
        if (!entrance.mayBegin(request)) return See.other(Guard.SIGN_IN);
        return agreement(visit, request, Optional.empty(), true);
    }

    @GetMapping(AGREEMENT)
    Page read(Visit visit, HttpServletRequest request) {
        return agreement(visit, request, Optional.empty(), false);
    }

    @GetMapping(REFUSED)
    Page refused(Visit visit) {
        return Page.of("account/refused", visit, "");
    }

    @ShowsStaleForm
    @PostMapping(RECORD)
    Object agreed(Visit visit, Here here, HttpServletRequest request) {
        if (!here.isFormFresh())
            return agreement(visit, request, Optional.of(AccountWord.STALE), true)
                    .with(HttpStatus.FORBIDDEN);
        boolean isIn = members.of(request).isPresent();
        if (isIn || !house.keeps() || !entrance.mayBegin(request)) return See.other(RECORD);
        Optional<Age> age = Age.of(here.typed().one(Age.FIELD));
        if (age.isEmpty())
            return agreement(visit, request, Optional.of(AccountWord.AGE_MISSING), true)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        if (age.get() == Age.CHILD) return See.other(REFUSED);
        if (!house.isForMany()) return open.onOwnMachine(request, here, age.get());
        if (!here.begins()) return Trouble.CROWDED.page(visit);
        beginning.agree(request, age.get());
        return See.other(WaysPages.WAYS);
    }

    private Page agreement(Visit visit, HttpServletRequest request, Optional<FixedWord> problem, boolean isAsked) {
        return Page.of(
                "account/agree",
                visit,
                new Agree(
                        text.lines(visit),
                        law,
                        AgreementText.VERSION,
                        FormToken.of(request),
                        problem,
                        house.isForMany(),
                        isAsked));
    }
}
