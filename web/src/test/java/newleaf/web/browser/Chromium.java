package newleaf.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The browser of this machine: Debian's Chromium, or the one that `NEWLEAF_CHROMIUM` names. Nothing is downloaded.
final class Chromium {
    /// One for each thread that looks at pages: the driver is not made for several.
    private static final ThreadLocal<@Nullable Browser> RUNNING = new ThreadLocal<>();

    private Chromium() {}

    /// Skips the test with a visible line where there is no browser; on a build machine that is a failure.
    static Browser open() {
        Browser running = RUNNING.get();
        if (running != null) return running;
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String why =
                    "No Chromium on this machine (apt-get install chromium): pages are not looked at in a browser.";
            if ("true".equals(System.getenv("CI"))) Assertions.fail(why);
            System.err.println("SKIPPED: " + why);
            Assumptions.abort(why);
        }
        Browser launched = launched(program.orElseThrow());
        RUNNING.set(launched);
        return launched;
    }

    private static Browser launched(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                        .setArgs(List.of(
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-gpu",
                                "--no-first-run",
                                "--force-color-profile=srgb")));
    }

    static Optional<Path> program() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("NEWLEAF_CHROMIUM")).orElse("/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
