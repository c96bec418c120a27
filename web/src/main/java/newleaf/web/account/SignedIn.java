package newleaf.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit;
import newleaf.care.account.Account;
import newleaf.care.account.Role;
import newleaf.web.member.Guard;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.member.WaitingForm;
import newleaf.web.page.OwnPath;

/// Signs somebody in who has shown who they are, and says where they go on.
public final class SignedIn {
    public static final String TODAY = "/today";
    /// Where what was typed before is offered to a record that has answers of its own.
    public static final String TYPED_BEFORE = "/typed-before";
    /// Without a click, after which somebody has to show again who they are, until they choose otherwise.
    public static final int LOCK_MINUTES = 30;
    /// The field that says where somebody wanted to go.
    public static final String TO = "to";

    private final House house;
    private final Members members;
    private final WaitingForm waiting;

    public SignedIn(House house, Members members, WaitingForm waiting) {
        this.house = house;
        this.members = members;
        this.waiting = waiting;
    }

    /// @param stays  whether the browser keeps it when it is closed
    /// @param hasDraft  whether something was typed before
    /// @return  where they go on
    public String in(HttpServletRequest request, Account account, boolean stays, boolean hasDraft, String to) {
        Role role = account.ways().role();
        members.signIn(request, account.person(), role, account.ways().lockMinutes(), Browser.of(request));
        if (stays) members.stay(request);
        house.safe().inside().ifPresent(safe -> safe.audit().tell(account.person(), Actor.PERSON, Audit.Act.SIGNED_IN));
        return next(request, role, hasDraft, to);
    }

    private String next(HttpServletRequest request, Role role, boolean hasDraft, String to) {
        if (waiting.minutesLeft(request).isPresent()) return Guard.GO_ON;
        if (role != Role.PERSON) return home(role);
        if (hasDraft) return TYPED_BEFORE;
        return wanted(to).orElse(TODAY);
    }

    /// The first page of each role.
    public static String home(Role role) {
        return switch (role) {
            case PERSON -> TODAY;
            case CLINICIAN -> "/clinician";
            case ADMINISTRATOR -> "/admin";
        };
    }

    /// A page of ours; never the one they come from.
    public static Optional<String> wanted(String to) {
        String own = OwnPath.of(to);
        boolean isSomewhere = !own.equals("/") && !own.startsWith(Guard.SIGN_IN) && !own.startsWith(Guard.SHOW_AGAIN);
        return Optional.of(own).filter(_ -> isSomewhere);
    }
}
