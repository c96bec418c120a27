package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newleaf.web.journey.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page to take along, opened from a disk with the network off.
class AlongInBrowserTest {
    private static final int HEIGHT = 844;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"390,LIGHT,en", "390,DARK,es", "1280,LIGHT,es", "1280,DARK,en", "320,LIGHT,es"})
    void it_opens_without_a_network_and_asks_for_nothing(int width, ColorScheme colours, String language)
            throws IOException, InterruptedException {
        Path file = saved(language);
        List<String> asked = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = Chromium.open()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(false)
                        .setOffline(true))) {
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(file.toUri().toString());
            assertThat(page.title()).startsWith("Newleaf");
            assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
            page.click("a[href='#tonight']");
            page.locator("#tonight details").first().locator("summary").first().click();
            assertThat(page.locator("#tonight details").first().locator("ol").isVisible())
                    .isTrue();
            assertThat(page.locator("#help .numbers a").first().isVisible()).isTrue();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        assertThat(asked)
                .allSatisfy(url -> assertThat(url).startsWith(file.toUri().toString()));
        assertThat(complaints).isEmpty();
    }

    @Test
    void it_holds_no_script_no_picture_and_no_address_of_a_server() throws IOException, InterruptedException {
        String page = Files.readString(saved("en"));
        assertThat(page).doesNotContain("<script", "src=", "url(", "@import", "href=\"/", "http:", "https:");
    }

    private Path saved(String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Served.address() + "/take/newleaf.html"))
                .header("Accept-Language", language)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] file = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return Files.write(folder.resolve("newleaf.html"), file);
        }
    }
}
