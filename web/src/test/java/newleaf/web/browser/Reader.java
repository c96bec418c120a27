package newleaf.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One person's browser window. Notes every request that would leave the machine, and every complaint of the browser.
final class Reader implements AutoCloseable {
    private static final int HEIGHT = 844;
    private static final int SEE_OTHER = 303;

    private final BrowserContext context;
    private final Page page;
    private final URI server;
    private final List<String> strayed = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean isBegun;

    Reader(Look look, URI server) {
        this.server = server;
        this.context = Chromium.open()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(look.width(), HEIGHT)
                        .setLocale(look.language().equals("es") ? "es-US" : "en-US")
                        .setColorScheme(look.colours())
                        .setJavaScriptEnabled(look.hasScript()));
        context.route("**/*", route -> {
            if (URI.create(route.request().url()).getHost().equals(server.getHost())) route.resume();
            else {
                strayed.add(route.request().url());
                route.abort();
            }
        });
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /// Where the server is busy its page asks again by itself: what is looked at is the page that comes then.
    Reader open(String path) {
        Response answer = page.navigate(server.resolve(path).toString());
        while (answer != null && answer.headers().containsKey("refresh")) {
            answer = page.waitForResponse(
                    next -> next.request().isNavigationRequest() && next.status() != SEE_OTHER, () -> {});
            page.waitForLoadState();
        }
        return this;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /// Has opened a door of the first page.
    Reader begun() {
        if (isBegun) return this;
        isBegun = true;
        open("/start/taking").press("not-known");
        return this;
    }

    /// Presses a button of the form and waits for the next page with its style.
    void press(String answer) {
        click("form.step button[name=answer][value=" + answer + "]");
    }

    void click(String selector) {
        page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() != SEE_OTHER,
                () -> page.locator(selector).first().click());
        page.waitForLoadState();
    }

    List<String> strayed() {
        return strayed;
    }

    List<String> complaints() {
        return complaints;
    }

    /// Begins to note anew.
    void forget() {
        strayed.clear();
        complaints.clear();
    }

    /// A request that is still on its way finds no route, instead of one in a window that is gone.
    @Override
    public void close() {
        context.unrouteAll();
        context.close();
    }
}
