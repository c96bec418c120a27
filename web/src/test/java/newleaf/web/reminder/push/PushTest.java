package newleaf.web.reminder.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import newleaf.testkit.MovingClock;
import newleaf.web.OwnTls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A message to a browser, over a service on this machine.
class PushTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "abcdefghijklmnopqrstuvwx";
    private static final Vapid VAPID = new Vapid(SECRET, Optional.of(URI.create("mailto:help@clinic.example")));

    private final MovingClock clock = new MovingClock();
    private final OwnBrowser browser;
    private final OwnService service;

    PushTest() throws GeneralSecurityException, IOException {
        browser = new OwnBrowser();
        service = new OwnService();
    }

    @BeforeEach
    void forget() {
        service.forget();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void only_the_browser_can_open_it_and_all_it_says_is_a_name() throws GeneralSecurityException {
        assertThat(send()).isEqualTo(Push.Came.TAKEN);
        OwnService.Taken taken = service.taken().getFirst();
        assertThat(browser.opened(taken.body())).isEqualTo(NAME);
        assertThat(taken.path()).isEqualTo("/push/a");
        assertThat(taken.header("Content-encoding")).isEqualTo("aes128gcm");
        assertThat(taken.header("Topic")).isEqualTo(NAME).hasSizeLessThanOrEqualTo(32);
        assertThat(taken.header("Urgency")).isEqualTo("normal");
        assertThat(taken.header("Ttl")).isEqualTo("14400");
        assertThat(taken.headers().keySet()).doesNotContain("Cookie", "Referer");
    }

    @Test
    void it_is_signed_for_this_service_for_some_hours_by_a_key_that_stays_the_same() throws GeneralSecurityException {
        send();
        String header = service.taken().getFirst().header("Authorization");
        String token = header.replaceFirst("vapid t=(.*), k=.*", "$1");
        String key = header.replaceFirst(".*, k=", "");
        assertThat(OwnBrowser.isSigned(token, key)).isTrue();
        assertThat(key).isEqualTo(new Vapid(SECRET, Optional.empty()).key());
        String claims = new String(Letters.read(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        long end = clock.instant().plus(Duration.ofHours(12)).getEpochSecond();
        String origin = service.endpoint("");
        assertThat(claims)
                .isEqualTo("{\"aud\":\"" + origin + "\",\"exp\":" + end + ",\"sub\":\"mailto:help@clinic.example\"}");
    }

    @Test
    void keys_of_other_records_are_others_and_each_fits() throws GeneralSecurityException {
        for (int i = 0; i < 40; i++) {
            byte[] secret = SECRET.clone();
            secret[0] = (byte) i;
            var vapid = new Vapid(secret, Optional.empty());
            String header = vapid.authorization(URI.create("https://a.example/x"), clock.instant());
            String token = header.replaceFirst("vapid t=(.*), k=.*", "$1");
            assertThat(OwnBrowser.isSigned(token, vapid.key())).as("%s", i).isTrue();
            assertThat(vapid.key()).isNotEqualTo(VAPID.key());
        }
    }

    @Test
    void what_a_service_answers_is_understood() {
        for (int status : new int[] {200, 201, 202, 204})
            assertThat(answered(status)).isEqualTo(Push.Came.TAKEN);
        for (int status : new int[] {404, 410}) assertThat(answered(status)).isEqualTo(Push.Came.GONE);
        for (int status : new int[] {408, 429, 500, 503})
            assertThat(answered(status)).isEqualTo(Push.Came.LATER);
        for (int status : new int[] {400, 401, 403, 413})
            assertThat(answered(status)).isEqualTo(Push.Came.REFUSED);
    }

    private Push.Came answered(int status) {
        service.answers(status, Map.of());
        return send();
    }

    @Test
    void nobody_is_followed_to_another_place() throws IOException {
        try (OwnService other = new OwnService()) {
            service.answers(307, Map.of("Location", other.endpoint("/other")));
            assertThat(send()).isEqualTo(Push.Came.REFUSED);
            service.answers(301, Map.of("Location", service.endpoint("/again")));
            assertThat(send()).isEqualTo(Push.Came.REFUSED);
            assertThat(other.taken()).isEmpty();
            assertThat(service.taken()).hasSize(2);
        }
    }

    @Test
    void a_service_that_wants_to_be_left_alone_is_and_at_most_an_hour() {
        Push push = push(service.hosts());
        service.answers(429, Map.of("Retry-After", "120"));
        assertThat(push.send(to(), NAME, VAPID)).isEqualTo(Push.Came.LATER);
        service.answers(201, Map.of());
        clock.pass(Duration.ofSeconds(119));
        assertThat(push.send(to(), NAME, VAPID)).isEqualTo(Push.Came.LATER);
        assertThat(service.taken()).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(push.send(to(), NAME, VAPID)).isEqualTo(Push.Came.TAKEN);
        service.answers(503, Map.of("Retry-After", "999999"));
        push.send(to(), NAME, VAPID);
        service.answers(201, Map.of());
        clock.pass(Duration.ofMinutes(60));
        assertThat(push.send(to(), NAME, VAPID)).isEqualTo(Push.Came.TAKEN);
    }

    @Test
    void a_name_that_leads_to_this_machine_is_not_knocked_at() {
        assertThat(push(service.openHosts()).send(to(), NAME, VAPID)).isEqualTo(Push.Came.REFUSED);
        assertThat(service.taken()).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_and_a_service_that_is_gone_are_tried_later() {
        PushHosts unknown = new PushHosts(
                service.hosts().hosts(),
                host -> {
                    throw new UnknownHostException(host);
                },
                _ -> true,
                service.hosts().port());
        assertThat(push(unknown).send(to(), NAME, VAPID)).isEqualTo(Push.Came.LATER);
        service.close();
        assertThat(send()).isEqualTo(Push.Came.LATER);
    }

    @Test
    void a_service_whose_certificate_nobody_signed_gets_nothing() throws Exception {
        SSLContext others = SSLContext.getDefault();
        var push = new Push(() -> others, service.hosts(), clock, new SecureRandom());
        assertThat(push.send(to(), NAME, VAPID)).isEqualTo(Push.Came.LATER);
        assertThat(service.taken()).isEmpty();
    }

    @Test
    void what_is_no_subscription_is_none() throws GeneralSecurityException {
        PushHosts hosts = service.hosts();
        String there = service.endpoint("/push/a");
        String key = browser.key();
        String secret = browser.secret();
        assertThat(Subscription.of(there, key, secret, hosts)).isPresent();
        assertThat(Subscription.of("https://evil.example/a", key, secret, hosts))
                .isEmpty();
        assertThat(Subscription.of(there, key.substring(1), secret, hosts)).isEmpty();
        assertThat(Subscription.of(there, "", secret, hosts)).isEmpty();
        assertThat(Subscription.of(there, key, "", hosts)).isEmpty();
        assertThat(Subscription.of(there, key, secret + "AAAA", hosts)).isEmpty();
        assertThat(Subscription.of(there, "<script>", secret, hosts)).isEmpty();
        assertThat(Subscription.of(there + "a".repeat(1000), key, secret, hosts))
                .isEmpty();
    }

    private Push.Came send() {
        return push(service.hosts()).send(to(), NAME, VAPID);
    }

    private Push push(PushHosts hosts) {
        return new Push(OwnTls::context, hosts, clock, new SecureRandom());
    }

    private Subscription to() {
        return Subscription.of(service.endpoint("/push/a"), browser.key(), browser.secret(), service.hosts())
                .orElseThrow();
    }
}
