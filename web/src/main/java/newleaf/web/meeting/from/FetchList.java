package newleaf.web.meeting.from;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import newleaf.care.meeting.MeetingReader;
import newleaf.web.network.PublicAddress;

/// Fetches a list by TLS: not by a proxy, nowhere but to addresses of the open internet, wherever it is led on to, and
/// no more of it than a list may have. The request tells nothing but what is asked for.
///
/// @param tls    whose certificates are believed
/// @param names  finds the addresses of a host
/// @param mayBe  which addresses are knocked at
public record FetchList(Supplier<SSLContext> tls, Names names, Predicate<InetAddress> mayBe, int port) {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration CONNECTS = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 3;
    private static final int HTTPS = 443;
    private static final int USUAL = -1;
    private static final int FOUND = 200;

    /// Asks what a name stands for.
    @FunctionalInterface
    public interface Names {
        InetAddress[] of(String host) throws IOException;
    }

    public static FetchList fromOutside() {
        return new FetchList(FetchList::usual, InetAddress::getAllByName, PublicAddress::is, HTTPS);
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("TLS is missing", impossible);
        }
    }

    /// Empty where it cannot be had, for whatever reason.
    Optional<byte[]> from(URI address) {
        HttpClient client = client();
        try {
            return asked(client, address);
        } catch (IOException | IllegalArgumentException | ExecutionException | TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            client.shutdownNow();
        }
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECTS)
                .sslContext(tls.get())
                .build();
    }

    private Optional<byte[]> asked(HttpClient client, URI address)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        URI at = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            if (!leadsOutside(at)) return Optional.empty();
            HttpResponse<byte[]> answer = answer(client, at);
            if (answer.statusCode() == FOUND) return Optional.of(answer.body());
            Optional<String> next = answer.headers().firstValue("Location");
            boolean isLedOn = answer.statusCode() / 100 == 3 && next.isPresent();
            if (!isLedOn) return Optional.empty();
            at = at.resolve(next.get());
        }
        return Optional.empty();
    }

    /// Whoever sends slowly is left after a minute. What is waited for is taken back with it.
    private static HttpResponse<byte[]> answer(HttpClient client, URI at)
            throws InterruptedException, ExecutionException, TimeoutException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MeetingReader.MOST_BYTES));
        try {
            return coming.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } finally {
            coming.cancel(true);
        }
    }

    private boolean leadsOutside(URI at) throws IOException {
        boolean isPlain =
                "https".equalsIgnoreCase(at.getScheme()) && at.getHost() != null && at.getRawUserInfo() == null;
        boolean isUsualPort = at.getPort() == USUAL ? port == HTTPS : at.getPort() == port;
        if (!isPlain || !isUsualPort) return false;
        InetAddress[] addresses = names.of(at.getHost());
        return addresses.length > 0 && Arrays.stream(addresses).allMatch(mayBe);
    }

    @Override
    public String toString() {
        return "FetchList";
    }
}
