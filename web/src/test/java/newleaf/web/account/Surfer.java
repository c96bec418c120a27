package newleaf.web.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A browser without script, over real HTTP, with cookies of its own.
public final class Surfer {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"");

    /// What parts a form with a file.
    public static final String BORDER = "----newleaf-border-7d1";

    /// As often as a patient person would let it ask; each waits for the server a while.
    private static final int PATIENCE = 40;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private URI address;
    private HttpResponse<byte[]> page;

    public Surfer(URI address) {
        this.address = address;
        this.page = get("/");
    }

    /// The same browser, at the address that a server has after it was started again.
    public Surfer at(URI other) {
        address = other;
        return this;
    }

    /// Where the server is busy its page asks again by itself, and so is it asked here.
    public Surfer open(String path) {
        page = followed(get(path));
        for (int tries = 1; tries < PATIENCE && header("Refresh").isPresent(); tries++) page = followed(get(path));
        return this;
    }

    /// Without following where it leads.
    public Surfer knock(String path) {
        page = get(path);
        return this;
    }

    /// A form with the token of the page it stands on.
    public Surfer send(String path, String... fields) {
        return send(path, Map.of("form-token", token()), fields);
    }

    public Surfer send(String path, Map<String, String> more, String... fields) {
        page = followed(posted(path, more, fields));
        return this;
    }

    public Surfer sendOnly(String path, Map<String, String> more, String... fields) {
        page = posted(path, more, fields);
        return this;
    }

    /// A form with a file, as a browser sends it.
    public Surfer upload(String path, byte[] file) {
        page = followed(sent(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(token(), file)))));
        return this;
    }

    /// What [#upload] sends.
    public static byte[] parts(String token, byte[] file) {
        String before = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token
                + "\r\n--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n"
                + "Content-Type: application/zip\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private HttpResponse<byte[]> posted(String path, Map<String, String> more, String... fields) {
        String body = Stream.concat(
                        more.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue())),
                        Arrays.stream(fields).map(Surfer::field))
                .collect(Collectors.joining("&"));
        return sent(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String field(String field) {
        int equals = field.indexOf('=');
        return field.substring(0, equals) + "=" + encoded(field.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> followed(HttpResponse<byte[]> first) {
        HttpResponse<byte[]> next = first;
        while (next.statusCode() == 303)
            next = get(next.headers().firstValue("Location").orElseThrow());
        return next;
    }

    private HttpResponse<byte[]> get(String path) {
        return sent(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept-Language", "en");
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public int status() {
        return page.statusCode();
    }

    public byte[] bytes() {
        return page.body();
    }

    public String body() {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    public String text() {
        return body().replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    public String path() {
        return page.uri().getPath();
    }

    public Optional<String> header(String name) {
        return page.headers().firstValue(name);
    }

    public String token() {
        Matcher token = TOKEN.matcher(body());
        return token.find() ? token.group(1) : "";
    }

    /// What stands between two texts of the page.
    public List<String> between(String before, String after) {
        return Pattern.compile(Pattern.quote(before) + "(.*?)" + Pattern.quote(after), Pattern.DOTALL)
                .matcher(body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public void forgetCookie(String name) {
        cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(address, cookie));
    }
}
