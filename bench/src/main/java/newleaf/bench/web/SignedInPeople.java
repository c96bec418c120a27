package newleaf.bench.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.care.account.Role;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;
import newleaf.care.safe.Safe;
import newleaf.knowledge.words.Language;
import newleaf.web.account.secret.DrawnWords;
import newleaf.web.account.secret.Hashing;
import newleaf.web.account.secret.Turn;

/// People with accounts, each signed in by a browser of their own.
final class SignedInPeople {
    private static final String PASSPHRASE = "otter umbrella granite waltz";
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"");

    private SignedInPeople() {}

    /// The cookies of each.
    static List<Map<String, String>> of(Safe safe, int port, int count) throws IOException {
        var words = new DrawnWords(new SecureRandom());
        String hash = hash();
        List<Map<String, String>> all = new ArrayList<>();
        try (var line = new Line(port)) {
            while (all.size() < count) {
                ThreeWords drawn = words.draw(Language.EN);
                var ways = new Ways(Role.PERSON, drawn, Optional.of(hash), List.of(), List.of(), Optional.of(30));
                if (safe.make().accounts().open(ways, List.of()).isEmpty()) continue;
                line.swap(new LinkedHashMap<>());
                String token = token(line.get("/sign-in").body());
                int status = line.post(
                                "/sign-in",
                                "words=" + encoded(drawn.said()) + "&passphrase=" + encoded(PASSPHRASE) + "&form-token="
                                        + encoded(token))
                        .status();
                if (status != 303) throw new IllegalStateException("signing in said " + status);
                all.add(line.swap(new LinkedHashMap<>()));
            }
        }
        return all;
    }

    /// Somebody whose browser was here before, and is signed out.
    ///
    /// @param cookies  that say so
    record Known(String words, String passphrase, Map<String, String> cookies) {
        String form(String typed, String token) {
            return "words=" + encoded(words) + "&passphrase=" + encoded(typed) + "&form-token=" + encoded(token);
        }
    }

    static Known known(Safe safe, int port) throws IOException {
        ThreeWords drawn = new DrawnWords(new SecureRandom()).draw(Language.EN);
        var ways = new Ways(Role.PERSON, drawn, Optional.of(hash()), List.of(), List.of(), Optional.of(30));
        safe.make().accounts().open(ways, List.of()).orElseThrow();
        var known = new Known(drawn.said(), PASSPHRASE, new LinkedHashMap<>());
        try (var line = new Line(port)) {
            String token = token(line.get("/sign-in").body());
            if (line.post("/sign-in", known.form(PASSPHRASE, token)).status() != 303)
                throw new IllegalStateException("nobody was let in");
            known.cookies().putAll(line.swap(new LinkedHashMap<>()));
        }
        known.cookies().keySet().retainAll(List.of("newleaf-known"));
        return known;
    }

    private static String hash() {
        try (var hashing = new Hashing()) {
            return hashing.hash(PASSPHRASE, true, "127.0.0.1") instanceof Turn.Waits<String>(var answer)
                    ? answer.join()
                    : "";
        }
    }

    static String token(String page) {
        return field(TOKEN, page);
    }

    static String field(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
