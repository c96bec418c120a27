package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;

/// What the worker and the manifest are told by the server.
class WorkerTest {
    private static final Pattern FILE = Pattern.compile("\"(/static/[^\"]+[^/\"])\"");
    private static final Pattern PAGE = Pattern.compile("\"pages\":\\[([^\\]]*)\\]");

    private static Browser.Answer get(Language language, String path) {
        return Browser.speaking(language).get(path);
    }

    @Test
    void the_worker_is_asked_for_anew_each_time_and_is_the_same_for_everybody() {
        Browser.Answer worker = get(Language.EN, "/worker.js");
        assertThat(worker.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.header("Content-Type")).startsWith("text/javascript");
        assertThat(worker.header("Content-Security-Policy")).contains("worker-src 'self'", "manifest-src 'self'");
        assertThat(worker.text())
                .isEqualTo(get(Language.ES, "/worker.js").text())
                .doesNotContain("what is kept\"")
                .contains("A reminder you set", "Un recordatorio que pusiste");
    }

    @Test
    void every_page_and_file_that_it_keeps_is_there_and_asks_for_no_other_file_but_its_own() {
        String worker = get(Language.EN, "/worker.js").text();
        var files = FILE.matcher(worker)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
        assertThat(files)
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> assertThat(get(Language.EN, file).status()).isEqualTo(200));
        String pages = PAGE.matcher(worker).results().findFirst().orElseThrow().group(1);
        assertThat(pages.split(",")).hasSizeGreaterThan(8).allSatisfy(page -> {
            Browser.Answer answer = get(Language.ES, page.replace("\"", ""));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Language")).isEqualTo("es");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            var asked = Pattern.compile("<(?:script|link)[^>]*(?:src|href)=\"(/static/[^\"]+)\"")
                    .matcher(answer.text())
                    .results()
                    .map(each -> each.group(1))
                    .filter(each -> !each.contains("icon-180"))
                    .toList();
            assertThat(files).containsAll(asked);
        });
    }

    @Test
    void the_manifest_speaks_the_language_of_its_page() {
        assertThat(get(Language.EN, "/").text()).contains("href=\"/manifest.webmanifest?language=en\"");
        Browser.Answer manifest = get(Language.EN, "/manifest.webmanifest?language=es");
        assertThat(manifest.header("Content-Type")).startsWith("application/manifest+json");
        assertThat(manifest.text()).contains("\"lang\":\"es\"", "Tus días, por escrito.", "\"start_url\":\"/open\"");
        assertThat(get(Language.EN, "/manifest.webmanifest?language=xx").text()).contains("\"lang\":\"en\"");
    }

    @Test
    void the_home_screen_opens_the_first_page_where_nobody_is_signed_in() {
        assertThat(get(Language.EN, "/open").header("Location")).isEqualTo("/");
    }
}
