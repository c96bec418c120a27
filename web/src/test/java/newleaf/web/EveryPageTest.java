package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds on every page, in both languages.
class EveryPageTest {
    private static final int LARGEST = 120_000;
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN_FILE = Pattern.compile("(?:src|srcset|action)=\"(?:https?:)?//");

    static Stream<Arguments> pages() {
        return Paths.all().flatMap(path -> Stream.of(Language.values()).map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_carries_the_headers_that_keep_people_safe(String path, Language language) {
        Browser.Answer page = Browser.speaking(language).get(path);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Server")).isEmpty();
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_is_small_and_loads_nothing_from_elsewhere(String path, Language language) {
        Browser browser = Browser.speaking(language);
        Browser.Answer page = browser.get(path);
        int files = FILE.matcher(page.text())
                .results()
                .map(match -> browser.get(match.group(1)))
                .peek(file -> assertThat(file.status()).isEqualTo(200))
                .mapToInt(Browser.Answer::bytesOverTheWire)
                .sum();
        assertThat(page.bytesOverTheWire() + files).isLessThan(path.equals("/") ? 60_000 : LARGEST);
        assertThat(page.text()).doesNotContainPattern(FOREIGN_FILE).doesNotContainPattern(INLINE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void help_is_in_the_one_row_above_the_page_and_the_way_out_is_a_form(String path, Language language) {
        String page = Browser.speaking(language).get(path).text();
        if (path.endsWith("/calendar")) return;
        String body = page.substring(page.indexOf("<body"));
        String before = body.substring(body.indexOf("href=\"#main\""), body.indexOf("<main"));
        assertThat(before).contains("href=\"/help\"");
        assertThat(before.split("<a |<button ")).as("mark, way out, help").hasSize(4);
        assertThat(body).contains("<form class=\"leave\" method=\"post\" action=\"/leave\">");
        assertThat(body.split("<main").length).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_says_its_language_and_has_one_heading_of_the_first_rank(String path, Language language) {
        String page = Browser.speaking(language).get(path).text();
        assertThat(page).contains("<html lang=\"" + language.label() + "\"");
        assertThat(page.split("<h1").length).isEqualTo(2);
    }
}
