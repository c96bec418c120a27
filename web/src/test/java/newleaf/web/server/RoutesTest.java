package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newleaf.guidance.Library;
import newleaf.testkit.Golden;
import newleaf.web.ServeSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that is mapped, with every method and every kind of sender: a new route stands in the table at once.
class RoutesTest {
    private static final String TABLE = "web/src/test/resources/newleaf/web/server/routes.txt";
    private static final String PRODUCTS = "/case/q/use.products";
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /// Said instead of 200 where the machine is slow.
    private static final int REPORT_TO_COME = 202;

    private static final Serve.Running SERVER = Serve.start(
            ServeSettings.onFreePort(),
            Library.shipped(),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    /// Who asks, and how.
    private enum Sender {
        NO_COOKIE(""),
        STALE_COOKIE("Cookie: newleaf=0123456789ABCDEF0123456789ABCDEF\n"),
        FORGED_FORM(""),
        FOREIGN_ORIGIN("Origin: https://evil.example\n"),
        UPPER_CASE_HOST("");

        private final String head;

        Sender(String head) {
            this.head = head;
        }
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void every_route_answers_every_method_and_sender_as_it_was_read() throws IOException {
        StringBuilder table = new StringBuilder(
                "# no cookie, a stale cookie, a forged form of a session, a foreign origin, a host in capitals\n");
        for (var route : routes().entrySet()) {
            String session = session();
            table.append('\n').append(route.getKey()).append('\n');
            for (String method : METHODS) {
                List<Integer> answers = new ArrayList<>();
                for (Sender sender : Sender.values()) answers.add(status(method, route.getValue(), sender, session));
                table.append("  %-7s".formatted(method));
                answers.forEach(answer -> table.append(' ').append(answer));
                table.append('\n');
            }
        }
        Golden.matches(TABLE, table.toString());
    }

    /// By what is mapped; each with an address that it takes.
    private static Map<String, String> routes() {
        return routes(SERVER);
    }

    static Map<String, String> routes(Serve.Running server) {
        Set<String> mapped = new TreeSet<>();
        server.part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(each -> mapped.addAll(each.getPatternValues()));
        Map<String, String> routes = new TreeMap<>();
        for (String route : mapped) routes.put(route, address(route));
        return routes;
    }

    private static String address(String route) {
        return route.replace("{*id}", "person.age")
                .replace("/card/{id}", "/card/overdose-now")
                .replace("/lessons/{id}", "/lessons/lesson-urge-wave")
                .replace("/questionnaires/{name}", "/questionnaires/phq-9")
                .replace("{country}", "GB")
                .replace("{index}", "0")
                .replace("{label}", "es")
                .replace("{name}", "calendar")
                .replace("{page}", "plan")
                .replace("{door}", "taking")
                .replace("{file}", "card.pdf")
                .replace("{token}", "guessed")
                .replace("{number}", "1")
                .replace("{part}", "green");
    }

    private static int status(String method, String path, Sender sender, String session) throws IOException {
        String host = sender == Sender.UPPER_CASE_HOST ? "LOCALHOST" : "localhost";
        String cookie = sender == Sender.FORGED_FORM ? "Cookie: newleaf=" + session + "\n" : "";
        String form = sender == Sender.FORGED_FORM ? "form-token=forged&person.age=77&attest=yes" : "";
        boolean hasForm = !READING.contains(method);
        String answer = RawRequest.answer(
                SERVER.address(),
                method + " " + path + " HTTP/1.1\nHost: " + host + ":" + SERVER.port() + "\nConnection: close\n"
                        + sender.head + cookie
                        + (hasForm
                                ? "Content-Type: application/x-www-form-urlencoded\nContent-Length: " + form.length()
                                        + "\n\n" + form
                                : "\n"));
        String what = method + " " + path + " " + sender;
        int status = RawRequest.status(answer);
        isSafe(what, answer, status);
        boolean isTricked = sender == Sender.FOREIGN_ORIGIN && hasForm;
        if (isTricked) assertThat(status).as(what).isEqualTo(403);
        if (sender == Sender.FORGED_FORM && !path.equals("/leave"))
            assertThat(answers(session)).as(what).contains("leaf powder").doesNotContain("Years: 77");
        if (path.startsWith("/help") && method.equals("GET"))
            assertThat(status).as(what).isEqualTo(200);
        return status == REPORT_TO_COME ? 200 : status;
    }

    private static void isSafe(String what, String answer, int status) {
        boolean isWorker = what.matches("(GET|HEAD) /worker.js .*");
        assertThat(status).as(what).isLessThan(500);
        assertThat(answer)
                .as(what)
                .contains(
                        "Content-Security-Policy: " + SafeHeaders.POLICY,
                        "Referrer-Policy: no-referrer",
                        "X-Frame-Options: DENY",
                        "X-Content-Type-Options: nosniff",
                        "Cache-Control: " + (isWorker ? "no-cache" : "no-store"))
                .doesNotContain("Exception", "\tat ");
    }

    /// Of someone who has begun and named a product.
    private static String session() throws IOException {
        String door = sent("GET", "/start/taking", "", "");
        String form = door.replaceFirst("(?s).*Set-Cookie: newleaf-form=([^;]+).*", "$1");
        String begun =
                sent("POST", "/start/taking", "newleaf-form=" + form, "answer=not-known&form-token=" + token(door));
        assertThat(begun).startsWith("HTTP/1.1 303").contains("Set-Cookie: newleaf=");
        String session = begun.replaceFirst("(?s).*Set-Cookie: newleaf=([0-9a-f-]+).*", "$1");
        String page = sent("GET", PRODUCTS, "newleaf=" + session, "");
        sent("POST", PRODUCTS, "newleaf=" + session, "form=leaf-powder&form-token=" + token(page));
        return session;
    }

    private static String token(String page) {
        return page.replaceFirst("(?s).*name=\"form-token\" value=\"([^\"]*)\".*", "$1");
    }

    private static String answers(String session) throws IOException {
        return sent("GET", "/case/answers", "newleaf=" + session, "");
    }

    private static String sent(String method, String path, String cookie, String form) throws IOException {
        return RawRequest.answer(
                SERVER.address(),
                method + " " + path + " HTTP/1.1\nHost: localhost:" + SERVER.port() + "\nConnection: close\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\n")
                        + "Content-Type: application/x-www-form-urlencoded\nContent-Length: " + form.length() + "\n\n"
                        + form);
    }
}
