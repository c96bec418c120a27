package newleaf.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import newleaf.guidance.Library;
import newleaf.knowledge.words.Language;
import newleaf.web.server.Serve;

/// A visitor without script, over real HTTP. All tests share one server on a free port.
final class Browser {
    private static final Serve.Running SERVER = Serve.start(ServeSettings.onFreePort(), Library.shipped());

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String language;

    private Browser(String language) {
        this.language = language;
    }

    static Browser speaking(Language language) {
        return new Browser(language.label());
    }

    static Browser accepting(String languages) {
        return new Browser(languages);
    }

    /// An answer as it came over the wire.
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        int bytesOverTheWire() {
            return response.body().length;
        }

        String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        String text() {
            if (!header("Content-Encoding").equals("gzip")) return new String(response.body(), StandardCharsets.UTF_8);
            try (var in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String form, String... headers) {
        return postOf("application/x-www-form-urlencoded", path, form, headers);
    }

    /// A form of another kind.
    Answer postOf(String kind, String path, String form, String... headers) {
        return send(
                request(path, headers).header("Content-Type", kind).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    CookieManager cookies() {
        return cookies;
    }

    static int port() {
        return SERVER.port();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.port() + path))
                .header("Accept-Language", language)
                .header("Accept-Encoding", "gzip");
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
