package newleaf.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newleaf.web.account.Clinic;

/// A phone whose browser keeps a profile folder, and can be killed and started again on it.
final class KilledPhone implements AutoCloseable {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final int MOST_TRIES = 50;

    private final Path profile;
    private final URI server;
    private BrowserContext context;

    KilledPhone(URI server) {
        this.server = server;
        try {
            this.profile = Files.createTempDirectory("profile");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.context = started();
    }

    private BrowserContext started() {
        BrowserType type = Chromium.open().browserType();
        return type.launchPersistentContext(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                        .setExecutablePath(Chromium.program().orElseThrow())
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                        .setArgs(List.of("--disable-background-networking", "--disable-gpu", "--no-first-run"))
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("en-US"));
    }

    Page page() {
        return context.pages().getFirst();
    }

    KilledPhone open(String path) {
        page().navigate(server.resolve(path).toString());
        return this;
    }

    /// As by a power cut, and started again on what is there.
    void killAndStart() {
        List<ProcessHandle> browsers = ProcessHandle.allProcesses()
                .filter(each -> each.info().commandLine().orElse("").contains(profile.toString()))
                .toList();
        browsers.forEach(ProcessHandle::destroyForcibly);
        browsers.forEach(each -> each.onExit().join());
        context = started();
    }

    KilledPhone signIn(String words) {
        context.clearCookies();
        open("/sign-in");
        page().locator("#words").fill(words);
        page().locator("#passphrase").fill(Clinic.PASSPHRASE);
        page().locator("form[action='/sign-in'] button").first().click();
        page().waitForURL("**/today");
        return this;
    }

    /// Files of the profile that hold a text, as bytes of any of these.
    List<String> filesWith(String text) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> filesWith(text, charset))
                .distinct()
                .toList();
    }

    private Stream<String> filesWith(String text, Charset charset) {
        String bytes = new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
        return files().stream()
                .filter(file -> holds(file, bytes))
                .map(file -> profile.relativize(file).toString());
    }

    /// The browser goes on writing: where a file goes away while they are listed, they are listed anew.
    private List<Path> files() {
        for (int tries = 1; ; tries++) {
            try (Stream<Path> files = Files.walk(profile)) {
                return files.filter(Files::isRegularFile).toList();
            } catch (UncheckedIOException gone) {
                if (tries == MOST_TRIES) throw gone;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static boolean holds(Path file, String bytes) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
