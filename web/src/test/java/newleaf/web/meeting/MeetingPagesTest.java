package newleaf.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.guidance.Library;
import newleaf.web.MeetingsFrom;
import newleaf.web.ServeSettings;
import newleaf.web.server.Serve;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/meetings` over HTTP, with a list in a file.
class MeetingPagesTest {
    /// A Tuesday, 7 in the morning in New York.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneId.of("America/New_York"));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @TempDir
    private static Path folder;

    private static Path file;
    private static Serve.Running server;

    @BeforeAll
    static void open() throws IOException {
        file = Files.writeString(folder.resolve("meetings.json"), "[]");
        server = Serve.start(
                ServeSettings.onFreePort().withMeetings(new MeetingsFrom.File(file)), Library.shipped(), CLOCK);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void both_ways_stand_side_by_side_with_what_is_known_in_both_languages() throws Exception {
        for (String language : List.of("en", "es")) {
            String page = page("/meetings", language);
            assertThat(page)
                    .contains("https://na.org", "https://www.kratom-anonymous.org", "https://smartrecovery.org")
                    .contains("/card/evidence-groups-alcohol", "/card/evidence-groups-other-drugs")
                    .contains("/card/evidence-groups-medicines", "/card/evidence-groups-first-meeting")
                    .doesNotContain("https://kratomanonymous.com");
        }
        assertThat(page("/meetings", "en"))
                .contains("did not clearly differ by kind of group", "Never stop a prescribed medicine");
        assertThat(page("/meetings", "es")).contains("Nunca dejes un medicamento recetado");
    }

    @Test
    void a_server_without_a_list_says_so() throws Exception {
        try (Serve.Running without = Serve.start(ServeSettings.onFreePort(), Library.shipped(), CLOCK)) {
            String page = page(without, "/meetings", "en");
            assertThat(page).contains("This server has no list of meetings").doesNotContain("<select");
        }
    }

    @Test
    void a_file_that_changes_is_read_again_and_one_that_breaks_leaves_the_list_before_it() throws Exception {
        list(row("first", "\"day\":2,\"time\":\"20:00\""));
        assertThat(page("/meetings", "en")).contains("first").doesNotContain("could not be read again");
        list(row("second meeting", "\"day\":2,\"time\":\"20:00\""));
        assertThat(page("/meetings", "en")).contains("second meeting").doesNotContain(">first<");
        Files.writeString(file, "[{\"name\":");
        assertThat(page("/meetings", "en")).contains("second meeting", "December 1, 2026", "could not be read again");
        Files.delete(file);
        assertThat(page("/meetings", "en")).contains("second meeting", "could not be read again");
        list(row("third of them", "\"day\":2,\"time\":\"20:00\""));
        assertThat(page("/meetings", "en")).contains("third of them").doesNotContain("could not be read again");
    }

    @Test
    void times_stand_in_the_zone_that_is_asked_for() throws Exception {
        String online = ",\"conference_url\":\"https://zoom.us/j/1\"";
        String zone = ",\"timezone\":\"America/New_York\"";
        list(
                row("online one", "\"day\":2,\"time\":\"20:00\"" + zone + online),
                row("hall one", "\"day\":2,\"time\":\"21:30\",\"address\":\"1 A St\"" + zone),
                row("silent one", "\"day\":2,\"time\":\"22:15\",\"address\":\"2 A St\""));
        String here = page("/meetings", "en").replace('\u00a0', ' ').replace('\u202f', ' ');
        assertThat(here).contains("Today 8:00 pm", "Today 9:30 pm", "Today 10:15 pm", "does not say the time zone");
        String there = page("/meetings?zone=America/Los_Angeles", "en")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        assertThat(there).contains("Today 5:00 pm", "Today 9:30 pm", "time of New York");
        assertThat(page("/meetings?zone=%3Cscript%3E", "en"))
                .contains("New York")
                .doesNotContain("<script>");
    }

    @Test
    void one_may_look_by_day_way_and_words() throws Exception {
        String online = ",\"conference_url\":\"https://zoom.us/j/1\"";
        list(
                row("alpha", "\"day\":2,\"time\":\"20:00\"" + online),
                row("beta", "\"day\":3,\"time\":\"20:00\",\"address\":\"1 High St\""),
                row("gamma", "\"day\":[2,3],\"time\":\"21:00\",\"address\":\"1 Low St\"" + online));
        assertThat(shown("?day=2026-12-02")).containsExactly("beta", "gamma");
        assertThat(shown("?way=online")).containsExactly("alpha", "gamma", "gamma");
        assertThat(shown("?way=in-person&day=2026-12-01")).containsExactly("gamma");
        assertThat(shown("?words=HIGH")).containsExactly("beta");
        assertThat(shown("?day=nonsense&way=x&page=-4&words=")).hasSize(4);
        assertThat(page("/meetings?words=zzz", "en")).contains("None fits");
    }

    @Test
    void sixty_stand_on_a_page_and_every_one_of_many_is_on_one() throws Exception {
        list(IntStream.range(0, 130)
                .mapToObj(i -> row("m%03d".formatted(i), "\"day\":2,\"time\":\"20:%02d\"".formatted(i % 60)))
                .toArray(String[]::new));
        List<String> first = shown("");
        assertThat(first).hasSize(60);
        assertThat(shown("?page=3")).hasSize(10);
        assertThat(shown("?page=99")).isEqualTo(shown("?page=3"));
        assertThat(IntStream.rangeClosed(1, 3).boxed().flatMap(page -> shown("?page=" + page).stream()))
                .doesNotHaveDuplicates()
                .hasSize(130);
        String next = LINK.matcher(page("/meetings?words=m", "en"))
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .filter(link -> link.contains("page=2"))
                .findFirst()
                .orElseThrow();
        assertThat(next).contains("words=m");
        assertThat(shown(next.substring("/meetings".length(), next.indexOf('#'))))
                .hasSize(60);
    }

    @Test
    void hostile_text_is_text_and_hostile_links_are_none() throws Exception {
        String attack = "<script>alert(1)</script>\\\"'><img src=x onerror=alert(1)>${7*7}";
        list(
                row(
                        attack,
                        "\"day\":2,\"time\":\"20:00\",\"address\":\"" + attack + "\",\"notes\":\"" + attack
                                + "\",\"group\":\"" + attack
                                + "\",\"conference_url\":\"https://zoom.us/j/1?a=%22%3E\""),
                row("bad link", "\"conference_url\":\"javascript:alert(1)\""),
                row("bad phone", "\"conference_phone\":\"javascript:alert(1)\""),
                row("turned", "\"notes\":\"a\\u202eb\""),
                row("huge", "\"notes\":\"" + "x".repeat(1_000_000) + "\""),
                row("by phone", "\"conference_phone\":\"+15550100,,12#\""));
        String page = page("/meetings", "en");
        assertThat(page)
                .doesNotContain(
                        "<script>alert", "<img src=x", "javascript:", "bad link", "bad phone", "turned", ">huge<")
                .contains("&lt;script&gt;alert(1)", "href=\"tel:+15550100,,12%23\"");
        assertThat(page).contains("Row 2, conference_url", "Row 3, conference_phone", "Row 4, notes", "Row 5, notes");
        assertThat(page.length()).isLessThan(100_000);
        assertThat(LINK.matcher(page).results().map(match -> match.group(1)))
                .allMatch(link -> link.startsWith("/")
                        || link.startsWith("#")
                        || link.startsWith("https://")
                        || link.startsWith("tel:"));
        assertThat(page("/meetings?words=%22%3E%3Cscript%3Ealert(1)", "en")).doesNotContain("<script>alert");
    }

    @Test
    void nothing_is_kept_in_the_browser() throws Exception {
        HttpResponse<String> answer = answer(server, "/meetings?words=a", "en");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static String row(String name, String fields) {
        return "{\"name\":\"" + name + "\",\"slug\":\"" + Integer.toHexString((name + fields).hashCode()) + "\","
                + fields + "}";
    }

    private static void list(String... rows) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, java.util.Arrays.stream(rows).collect(Collectors.joining(",", "[", "]")));
    }

    /// The names of the meetings on a page, in their order.
    private static List<String> shown(String query) {
        return Pattern.compile("</b>.*?<bdi lang=\"\">([^<]*)</bdi>", Pattern.DOTALL)
                .matcher(page("/meetings" + query, "en"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String page(String path, String language) {
        return page(server, path, language);
    }

    private static String page(Serve.Running at, String path, String language) {
        HttpResponse<String> answer = answer(at, path, language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> answer(Serve.Running at, String path, String language) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(at.address() + path))
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
