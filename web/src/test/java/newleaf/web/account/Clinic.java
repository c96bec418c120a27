package newleaf.web.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import newleaf.care.account.Role;
import newleaf.care.safe.Safe;
import newleaf.guidance.Library;
import newleaf.storage.StoredSafe;
import newleaf.testkit.MovingClock;
import newleaf.web.ServeSettings;
import newleaf.web.member.House;
import newleaf.web.server.Serve;

/// A server that keeps records, in a folder of its own, with a clock that tests move; it can be stopped and started
/// again.
public final class Clinic implements AutoCloseable {
    public static final String PASSPHRASE = "otter umbrella granite waltz";

    private final MovingClock clock = new MovingClock();
    private final Path folder;
    private final boolean isForMany;
    private final UnaryOperator<Safe> seen;
    private ServeSettings settings;
    private StoredSafe safe;
    private Serve.Running server;
    private int lastPort;

    private Clinic(boolean isForMany, UnaryOperator<Safe> seen, ServeSettings settings) {
        this.isForMany = isForMany;
        this.seen = seen;
        this.settings = settings;
        try {
            this.folder = Files.createTempDirectory("clinic");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.safe = opened();
        this.server = started();
    }

    /// Where people have accounts.
    public static Clinic forMany() {
        return new Clinic(true, safe -> safe, ServeSettings.onFreePort());
    }

    /// Where somebody looks at what is asked of the record.
    public static Clinic forMany(UnaryOperator<Safe> seen) {
        return new Clinic(true, seen, ServeSettings.onFreePort());
    }

    /// The same, run in another way.
    public static Clinic forMany(ServeSettings settings, UnaryOperator<Safe> seen) {
        return new Clinic(true, seen, settings);
    }

    /// Somebody's own machine.
    public static Clinic forOne() {
        return new Clinic(false, safe -> safe, ServeSettings.onFreePort());
    }

    private StoredSafe opened() {
        var place = new StoredSafe.Place(
                folder.resolve("data"),
                folder.resolve("keys"),
                Optional.empty(),
                clock,
                new SecureRandom(),
                !isForMany);
        return new StoredSafe(place, _ -> {});
    }

    private Serve.Running started() {
        House house = new House(seen.apply(safe), isForMany, () -> true);
        return Serve.start(settings, Library.shipped(), clock, house);
    }

    public void restart() {
        stop();
        safe = opened();
        server = started();
    }

    /// Nothing answers any more.
    public void stop() {
        lastPort = server.port();
        server.close();
        safe.close();
    }

    /// At the address that it had before it was stopped.
    ///
    /// @param sources  of pages that it reads again, as while they are written; empty for those that were built
    public void startAgain(Optional<Path> sources) {
        settings = new ServeSettings(
                lastPort,
                settings.listen(),
                settings.certificate(),
                settings.publicUrl(),
                settings.proxies(),
                settings.operator(),
                settings.reminding(),
                settings.meetings(),
                sources);
        safe = opened();
        server = started();
    }

    public Surfer surfer() {
        return new Surfer(server.address());
    }

    /// Somebody who starts a record with a passphrase.
    public Started join() {
        return join(surfer());
    }

    /// With what this browser has typed.
    public Started join(Surfer surfer) {
        return withPassphrase(surfer.open("/record").send("/record", "age=18"));
    }

    private static Started withPassphrase(Surfer surfer) {
        String words = surfer.between("<p class=\"drawn\">", "</p>")
                .getFirst()
                .replaceAll("<[^>]*>", "")
                .strip();
        surfer.send("/record/ways", "passphrase=" + PASSPHRASE);
        List<String> codes = surfer.between("<li>", "</li>");
        surfer.send("/record/codes", "kept=yes");
        return new Started(surfer, words, codes);
    }

    /// Somebody with rights that were granted.
    public Started invited(Role role) {
        String token = safe.invitations().invite(role, clock.instant().plusSeconds(60));
        Surfer surfer = surfer().open("/invite/" + token).send("/invite", "invitation=" + token);
        return withPassphrase(surfer);
    }

    /// In another browser.
    public Surfer signedIn(Started started) {
        return signIn(surfer(), started);
    }

    public Surfer signIn(Surfer surfer, Started started) {
        return surfer.open("/sign-in").send("/sign-in", "words=" + started.words(), "passphrase=" + PASSPHRASE);
    }

    /// @param words  that stand in for a name
    public record Started(Surfer surfer, String words, List<String> codes) {}

    public MovingClock clock() {
        return clock;
    }

    public StoredSafe safe() {
        return safe;
    }

    public Serve.Running server() {
        return server;
    }

    public URI link() {
        return server.link();
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        server.close();
        safe.close();
    }
}
