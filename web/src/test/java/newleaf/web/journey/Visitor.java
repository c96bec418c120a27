package newleaf.web.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without script, over real HTTP: follows redirects, keeps cookies, and notes every address it saw.
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form class=\"step\" method=\"post\" action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String language;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private HttpResponse<String> page;

    public Visitor(String language) {
        this.language = language;
        this.page = send(request("/").GET());
    }

    /// Someone who opens a door of the first page.
    public static Visitor through(String language, String door) {
        return new Visitor(language).open("/start/" + door);
    }

    /// Someone who says nothing on the first page behind a door.
    public static Visitor begun(String language, String door) {
        return through(language, door).notKnown();
    }

    /// A field of a form and its value.
    public record Field(String name, String value) {}

    public static Field field(String name, String value) {
        return new Field(name, value);
    }

    public Visitor open(String path) {
        return followed(send(request(path).GET()));
    }

    /// Presses "Continue" with these fields filled in.
    public Visitor answer(Field... fields) {
        return post(action(), token(), fields);
    }

    public Visitor notKnown() {
        return answer(field("answer", "not-known"));
    }

    public Visitor post(String path, String token, Field... fields) {
        String body = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(field("form-token", token)), java.util.Arrays.stream(fields))
                .map(each -> encoded(each.name()) + "=" + encoded(each.value()))
                .collect(Collectors.joining("&"));
        return followed(send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private Visitor followed(HttpResponse<String> first) {
        HttpResponse<String> next = first;
        while (next.statusCode() == 303) {
            next = send(
                    request(next.headers().firstValue("Location").orElseThrow()).GET());
        }
        page = next;
        return page.headers().firstValue("Refresh").isPresent() ? open(path()) : this;
    }

    public int status() {
        return page.statusCode();
    }

    public String body() {
        return page.body();
    }

    public String path() {
        return page.uri().getPath();
    }

    /// The page's words, without tags.
    public String text() {
        return page.body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    public String title() {
        Matcher title = Pattern.compile("<title>(.*?)</title>").matcher(page.body());
        return title.find() ? title.group(1) : "";
    }

    public List<String> addresses() {
        return addresses;
    }

    /// The addresses that were opened, not posted to.
    public List<String> opened() {
        return opened;
    }

    HttpResponse<String> response() {
        return page;
    }

    public String token() {
        Matcher token = TOKEN.matcher(page.body());
        return token.find() ? token.group(1) : "none";
    }

    private String action() {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) throw new AssertionError("no form at " + path() + ": " + text());
        return form.group(1);
    }

    private HttpRequest.Builder request(String path) {
        URI address = Served.address().resolve(path);
        addresses.add(address.toString());
        return HttpRequest.newBuilder(address).header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        if (built.method().equals("GET")) opened.add(built.uri().toString());
        try {
            return client.send(built, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
