package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a phone that keeps help shows once nothing answers.
class OfflineInBrowserTest extends WithoutServer {
    private static final String UNTIL_DROPPED = """
            async (old) => {
              while ((await caches.keys()).includes(old)) await new Promise((done) => setTimeout(done, 20));
            }
            """;
    private static final List<String> GENERAL =
            List.of("/help", "/urge", "/tonight", "/tonight/hours", "/tonight/shop", "/tonight/no-help");

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void general_pages_open_without_the_server_in_both_languages(String language) {
        String own = language.substring(0, 2);
        try (Phone phone = phone(language).keepsHelp()) {
            gone();
            for (String path : GENERAL) {
                phone.open(path);
                assertThat(phone.page().url()).endsWith(path);
                assertThat(phone.language()).as(path).isEqualTo(own);
                assertThat(phone.page().locator("main").innerText()).as(path).hasSizeGreaterThan(400);
            }
            assertThat(phone.open("/help").page().locator("a[href='tel:911']").count())
                    .isPositive();
            phone.page().locator("footer a[hreflang]").click();
            phone.page().waitForURL("**/help");
            assertThat(phone.language()).isNotEqualTo(own);
            assertThat(phone.open("/today").language()).isNotEqualTo(own);
        }
    }

    @Test
    void any_other_page_says_that_there_is_no_connection_and_opens_once_there_is() {
        try (Phone phone = phone("en-US").keepsHelp()) {
            gone();
            for (String path : List.of("/today", "/", "/mine")) {
                assertThat(phone.open(path).heading()).as(path).isEqualTo("No connection right now");
                assertThat(phone.page().locator("main a[href^='tel:988']").count())
                        .isPositive();
            }
            back();
            phone.page().locator("main .actions a").click();
            phone.page().waitForURL("**/sign-in?to=/mine");
        }
    }

    @Test
    void without_a_network_it_is_the_same() {
        try (Phone phone = phone("en-US").keepsHelp()) {
            phone.context().setOffline(true);
            assertThat(phone.open("/urge").heading()).isEqualTo("Ten minutes. Then look again.");
            assertThat(phone.open("/today").heading()).isEqualTo("No connection right now");
        }
    }

    /// A network that takes everything and gives nothing.
    @Test
    void help_does_not_wait_for_a_server_that_does_not_answer() throws IOException {
        int port = clinic.server().port();
        try (Phone phone = phone("en-US").keepsHelp()) {
            gone();
            try (var silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                assertThat(silent.isBound()).isTrue();
                for (String path : List.of("/help", "/urge", "/tonight"))
                    assertThat(phone.open(path).page().locator("main").innerText())
                            .hasSizeGreaterThan(400);
            }
        }
    }

    @Test
    void leaving_without_a_connection_shows_a_calendar() {
        try (Phone phone = phone("en-US").keepsHelp().open("/urge")) {
            gone();
            phone.page().locator("form.leave button").click();
            phone.page().waitForURL("**/calendar");
            assertThat(phone.page().content()).containsIgnoringCase("<table>").doesNotContainIgnoringCase("newleaf");
        }
    }

    @Test
    void another_version_takes_the_place_of_the_one_before() {
        try (Phone phone = phone("en-US").keepsHelp()) {
            List<String> before = caches(phone);
            gone();
            Path sources = ProjectRoot.path().resolve("web/src/main");
            isBack(Optional.of(sources));
            phone.open("/about").page().evaluate("async () => (await navigator.serviceWorker.ready).update()");
            phone.page().evaluate(UNTIL_DROPPED, before.getFirst());
            assertThat(caches(phone)).hasSize(1).doesNotContainAnyElementsOf(before);
            gone();
            assertThat(phone.open("/urge").page().content()).contains("reload.js");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> caches(Phone phone) {
        return (List<String>) phone.page()
                .evaluate("async () => (await caches.keys()).filter((name) => name.startsWith('newleaf-general'))");
    }
}
