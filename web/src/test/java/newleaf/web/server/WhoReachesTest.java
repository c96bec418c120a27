package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.care.account.Role;
import newleaf.testkit.Golden;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Every route, asked for and posted to by everybody: a new route stands in the table at once, and nothing of one
/// person
/// is in an answer to anybody else.
class WhoReachesTest {
    private static final String TABLE = "web/src/test/resources/newleaf/web/server/who-reaches.txt";
    private static final String PLANTED = "Zorvaquin";
    /// The owner's own browser, which somebody else found.
    private static final String LOCKED = "a locked browser";

    /// Said instead of 422 once somebody has guessed too often, as all of them together do here.
    private static final int TOO_MANY = 429;

    private static final int WRONG = 422;
    private static final Clinic CLINIC = Clinic.forMany();

    private final Map<String, Surfer> browsers = new LinkedHashMap<>();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void everybody_reaches_what_is_theirs_and_nothing_else() {
        Clinic.Started owner = owner();
        Map<String, Clinic.Started> viewers = new LinkedHashMap<>();
        viewers.put("another person", CLINIC.join());
        viewers.put("clinician", CLINIC.invited(Role.CLINICIAN));
        viewers.put("administrator", CLINIC.invited(Role.ADMINISTRATOR));
        viewers.put(LOCKED, owner);
        viewers.put("owner", owner);
        StringBuilder table = new StringBuilder("# nobody, " + String.join(", ", viewers.keySet()) + "\n");
        routes().forEach((route, address) -> {
            table.append('\n').append(route).append('\n');
            for (String method : List.of("GET", "POST")) {
                List<String> answers = new ArrayList<>();
                answers.add(answer(CLINIC.surfer(), method, address, owner, false));
                viewers.forEach((name, viewer) ->
                        answers.add(answer(again(name, viewer), method, address, owner, name.equals("owner"))));
                table.append("  ")
                        .append(method)
                        .append(' ')
                        .append(String.join(" | ", answers))
                        .append('\n');
            }
        });
        Golden.matches(TABLE, table.toString());
    }

    /// Who has typed something that nobody else could have.
    private static Clinic.Started owner() {
        Surfer surfer = CLINIC.surfer();
        surfer.open("/start/taking").send("/start/taking", "answer=not-known");
        surfer.open("/case/q/history.medications").send("/case/q/history.medications", "typed=" + PLANTED);
        return CLINIC.join(surfer);
    }

    private static Map<String, String> routes() {
        return RoutesTest.routes(CLINIC.server());
    }

    /// The same browser, signed in once more where the last question ended that.
    private Surfer again(String name, Clinic.Started viewer) {
        Surfer surfer = browsers.computeIfAbsent(name, _ -> CLINIC.signedIn(viewer));
        if (name.equals(LOCKED)) return locked(surfer, viewer);
        if (!surfer.open("/mine").path().equals("/mine")) {
            surfer.forgetCookie("newleaf");
            CLINIC.signIn(surfer, viewer);
        }
        return surfer;
    }

    private static Surfer locked(Surfer surfer, Clinic.Started viewer) {
        if (surfer.open("/mine").path().equals("/sign-in"))
            CLINIC.signIn(surfer, viewer).open("/mine");
        return surfer.path().equals("/mine") ? surfer.send("/lock") : surfer;
    }

    private static String answer(Surfer surfer, String method, String address, Clinic.Started owner, boolean isOwner) {
        String token = surfer.open("/mine").token();
        if (method.equals("GET")) surfer.knock(address);
        else surfer.sendOnly(address, Map.of("form-token", token));
        if (!isOwner) {
            assertThat(surfer.body()).as(method + " " + address).doesNotContain(PLANTED, owner.words());
        }
        String to = surfer.header("Location").map(where -> " " + where).orElse("");
        return (surfer.status() == TOO_MANY ? WRONG : surfer.status()) + to;
    }
}
