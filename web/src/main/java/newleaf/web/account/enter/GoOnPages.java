package newleaf.web.account.enter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newleaf.care.account.Account;
import newleaf.web.account.SignedIn;
import newleaf.web.form.FormToken;
import newleaf.web.member.ForEveryRole;
import newleaf.web.member.Guard;
import newleaf.web.member.Own;
import newleaf.web.member.Stash;
import newleaf.web.member.WaitingForm;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/go-on`: the form that came when its session was over, for its owner to send again; from anybody else it is
/// withheld.
@ForEveryRole
@Controller
public final class GoOnPages {
    private final WaitingForm waiting;

    GoOnPages(WaitingForm waiting) {
        this.waiting = waiting;
    }

    /// The page. Template `account/go-on`.
    public record GoOn(String action, Map<String, List<String>> fields, FormToken token) {
        private static final Set<String> OURS = Set.of("entry", "seen", "zone", "form-token");

        /// What somebody filled in, to be looked at before it is sent.
        public List<String> said() {
            return fields.entrySet().stream()
                    .filter(field -> !OURS.contains(field.getKey()))
                    .flatMap(field -> field.getValue().stream())
                    .filter(value -> !value.isBlank())
                    .toList();
        }

        @Override
        public String toString() {
            return "GoOn";
        }
    }

    /// The page. Template `account/withheld`.
    ///
    /// @param words  of who is signed in; empty where they have none
    public record Withheld(String words, long minutes, FormToken token) {
        @Override
        public String toString() {
            return "Withheld";
        }
    }

    @GetMapping(Guard.GO_ON)
    Page goOn(Visit visit, Own own, HttpServletRequest request) {
        Optional<Stash.Waiting> form = waiting.of(request, own.member().person());
        if (form.isPresent()) return shown(visit, request, form.get());
        return waiting.minutesLeft(request)
                .map(minutes -> withheld(visit, own, request, minutes))
                .orElseGet(() -> Page.of("account/nothing-waits", visit, ""));
    }

    @PostMapping(Guard.GO_ON + "/drop")
    Object drop(Own own, HttpServletRequest request) {
        if (waiting.of(request, own.member().person()).isPresent()) waiting.drop(request);
        return See.other(SignedIn.TODAY);
    }

    private static Page shown(Visit visit, HttpServletRequest request, Stash.Waiting form) {
        Map<String, List<String>> fields = new TreeMap<>(form.typed().fields());
        fields.remove(FormToken.FIELD);
        return Page.of("account/go-on", visit, new GoOn(form.path(), fields, FormToken.of(request)));
    }

    private static Page withheld(Visit visit, Own own, HttpServletRequest request, long minutes) {
        String words = own.account()
                .map(Account::ways)
                .map(ways -> ways.words().said())
                .orElse("");
        return Page.of("account/withheld", visit, new Withheld(words, minutes, FormToken.of(request)))
                .with(HttpStatus.CONFLICT);
    }
}
