package newleaf.web.meeting.from;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import newleaf.care.meeting.Meeting;
import newleaf.care.meeting.MeetingReader;
import newleaf.testkit.MovingClock;
import newleaf.web.OwnTls;
import newleaf.web.meeting.from.MeetingShelf.Held;
import newleaf.web.network.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list from an address: what is fetched, what is told, where it does not go, and what stays when it fails.
class AddressShelfTest {
    private static final byte[] ONE = "[{\"name\":\"One\",\"slug\":\"1\"}]".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "[{\"name\":\"Two\",\"slug\":\"1\"}]".getBytes(StandardCharsets.UTF_8);

    private final MovingClock clock = new MovingClock();
    private ListServer server;

    @BeforeEach
    void open() throws IOException {
        server = new ListServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_list_is_fetched_and_the_request_tells_nothing_but_what_is_asked_for() {
        server.says("/list.json", ONE);
        assertThat(names(asked(shelf("/list.json")))).containsExactly("One");
        ListServer.Asked asked = server.asked().getFirst();
        assertThat(asked.line()).isEqualTo("GET /list.json");
        assertThat(asked.bodyBytes()).isZero();
        assertThat(asked.headers().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .isSubsetOf(
                        "accept", "connection", "content-length", "host", "http2-settings", "upgrade", "user-agent");
    }

    @Test
    void reading_pages_asks_nobody() {
        server.says("/list.json", ONE);
        AddressShelf shelf = shelf("/list.json");
        shelf.ask();
        for (int i = 0; i < 50; i++) shelf.held();
        clock.pass(Duration.ofDays(3));
        shelf.held();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void what_fails_leaves_the_last_list_and_says_how_old_it_is() {
        server.says("/list.json", ONE);
        AddressShelf shelf = shelf("/list.json");
        Held first = asked(shelf);
        assertThat(first.isOld()).isFalse();
        Instant then = clock.instant();
        clock.pass(Duration.ofDays(1));
        for (Runnable failure : List.<Runnable>of(
                () -> server.fails("/list.json", 503),
                () -> server.says("/list.json", "<html>".getBytes(StandardCharsets.UTF_8)),
                () -> server.says("/list.json", new byte[MeetingReader.MOST_BYTES + 1]),
                () -> server.close())) {
            failure.run();
            Held held = asked(shelf);
            assertThat(names(held)).containsExactly("One");
            assertThat(held.since()).isEqualTo(then);
            assertThat(held.isOld()).isTrue();
        }
    }

    @Test
    void the_next_good_answer_takes_its_place() {
        server.says("/list.json", ONE);
        AddressShelf shelf = shelf("/list.json");
        asked(shelf);
        server.fails("/list.json", 500);
        asked(shelf);
        clock.pass(Duration.ofDays(2));
        server.says("/list.json", TWO);
        Held held = asked(shelf);
        assertThat(names(held)).containsExactly("Two");
        assertThat(held.isOld()).isFalse();
        assertThat(held.since()).isEqualTo(clock.instant());
    }

    @Test
    void nothing_is_held_before_the_first_good_answer() {
        AddressShelf shelf = shelf("/list.json");
        shelf.ask();
        assertThat(shelf.held()).isEmpty();
        assertThat(shelf.isThere()).isTrue();
    }

    @Test
    void it_is_led_on_three_times_at_most() {
        server.says("/end", ONE);
        server.leads("/c", "/end");
        server.leads("/b", "/c");
        server.leads("/a", server.at("/b").toString());
        server.leads("/far", "/a");
        assertThat(names(asked(shelf("/a")))).containsExactly("One");
        AddressShelf far = shelf("/far");
        far.ask();
        assertThat(far.held()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:{port}/end",
                "https://inside.example:{port}/end",
                "https://a:b@localhost:{port}/end",
                "https://localhost:1/end",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ht tp://x"
            })
    void it_is_not_led_to_what_is_inside_or_not_by_tls(String location) {
        server.says("/end", ONE);
        server.leads("/a", location.replace("{port}", String.valueOf(server.port())));
        AddressShelf shelf = shelf("/a");
        shelf.ask();
        assertThat(shelf.held()).isEmpty();
        assertThat(server.asked()).extracting(ListServer.Asked::line).containsExactly("GET /a");
    }

    /// The usual fetcher, which only goes outside.
    @Test
    void an_address_of_this_machine_is_not_knocked_at() {
        server.says("/list.json", ONE);
        var fetch = new FetchList(OwnTls::context, InetAddress::getAllByName, PublicAddress::is, server.port());
        assertThat(fetch.from(server.at("/list.json"))).isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void every_address_of_a_name_must_be_outside() throws IOException {
        InetAddress outside = InetAddress.ofLiteral("93.184.216.34");
        InetAddress inside = InetAddress.ofLiteral("10.0.0.1");
        var looked = new AtomicInteger();
        var fetch = new FetchList(
                OwnTls::context,
                _ -> {
                    looked.incrementAndGet();
                    return new InetAddress[] {outside, inside};
                },
                PublicAddress::is,
                server.port());
        assertThat(fetch.from(URI.create("https://both.example:" + server.port() + "/")))
                .isEmpty();
        assertThat(looked).hasValue(1);
    }

    private AddressShelf shelf(String path) {
        var fetch = new FetchList(
                OwnTls::context,
                host -> new InetAddress[] {
                    InetAddress.ofLiteral(host.equals("localhost") ? "93.184.216.34" : "192.168.1.1")
                },
                PublicAddress::is,
                server.port());
        return new AddressShelf(server.at(path), fetch, clock);
    }

    private static Held asked(AddressShelf shelf) {
        shelf.ask();
        return shelf.held().orElseThrow();
    }

    private static List<String> names(Held held) {
        return held.list().meetings().stream().map(Meeting::name).toList();
    }
}
