package newleaf.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import newleaf.web.account.Clinic;

/// A phone's browser that may keep something: what it keeps can be read.
final class Phone implements AutoCloseable {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /// Every address and every text that lies in a cache or a database of this site, a line each.
    private static final String STORES = """
            async () => {
              const lines = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  const answer = await cache.match(request, { ignoreVary: true });
                  lines.push(name + " " + new URL(request.url).pathname + " " + [...answer.headers] + " " + await answer.text());
                }
              }
              const all = (request) => new Promise((done, failed) => {
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
              });
              for (const { name } of await indexedDB.databases()) {
                const base = await all(indexedDB.open(name));
                for (const store of base.objectStoreNames) {
                  const rows = await all(base.transaction(store).objectStore(store).getAll());
                  lines.push("database " + name + " " + store + " " + JSON.stringify(rows));
                }
                if (base.objectStoreNames.length === 0) lines.push("database " + name);
                base.close();
              }
              for (const store of [localStorage, sessionStorage]) lines.push(...Object.entries(store).map(String));
              return lines;
            }
            """;

    private static final String SHARE = """
            ([title, text]) => {
              const form = document.createElement("form");
              form.method = "post";
              form.action = "/share";
              for (const [name, value] of [["title", title], ["text", text]]) {
                const field = document.createElement("textarea");
                field.name = name;
                field.value = value;
                form.append(field);
              }
              document.body.append(form);
              form.submit();
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final URI server;

    Phone(String language, URI server) {
        this.server = server;
        this.context = Chromium.open()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale(language)
                        .setPermissions(List.of("notifications")));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    CDPSession devTools() {
        return context.newCDPSession(page);
    }

    Phone open(String path) {
        page.navigate(server.resolve(path).toString());
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String language() {
        return page.locator("html").getAttribute("lang");
    }

    Phone keepsHelp() {
        open("/keep-help");
        page.locator("button[data-keep=keep]").click();
        page.locator("p[data-keep=kept]").waitFor();
        return this;
    }

    Phone signIn(Clinic.Started who) {
        open("/sign-in");
        page.locator("#words").fill(who.words());
        page.locator("#passphrase").fill(Clinic.PASSPHRASE);
        page.locator("form[action='/sign-in'] button").first().click();
        page.waitForURL("**/today");
        return this;
    }

    /// As another program of the phone hands it over.
    void share(String title, String text) {
        page.evaluate(SHARE, List.of(title, text));
        page.waitForURL("**/share");
    }

    @SuppressWarnings("unchecked")
    List<String> stores() {
        return (List<String>) page.evaluate(STORES);
    }

    @Override
    public void close() {
        context.close();
    }
}
