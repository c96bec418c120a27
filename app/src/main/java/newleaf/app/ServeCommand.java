package newleaf.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.guidance.Library;
import newleaf.web.CannotServe;
import newleaf.web.ServeSettings;
import newleaf.web.server.Serve;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `newleaf serve`.
@Command(
        name = "serve",
        description = "The web application, by default on http://localhost:8080.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "Not yet: there is no record to keep.")
    private @Nullable String data;

    @Option(names = "--db", paramLabel = "URL", description = "Not yet: there is no record to keep.")
    private @Nullable String database;

    @Option(names = "--rehearse", hidden = true, description = "Answers itself a few requests and stops.")
    private boolean isRehearsal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        refuse("--data", data);
        refuse("--db", database);
        try {
            return isRehearsal ? rehearse() : serve(options.settings());
        } catch (CannotServe failure) {
            terminal.err().println(failure.sentence());
            return failure.isWrongInput() ? 2 : 1;
        }
    }

    private int serve(ServeSettings settings) throws InterruptedException {
        Serve.Running server = Serve.start(settings, Library.shipped());
        String where = settings.publicUrl().map(Object::toString).orElse(String.valueOf(server.address()));
        terminal.out().println("Newleaf answers on " + where + ". Press Ctrl+C to stop it.");
        if (!settings.listen().isLoopbackAddress() && !settings.isSecure()) {
            terminal.err()
                    .println("Others on this network could read what is typed: there is no TLS. Use --tls-keystore,"
                            + " or a server with TLS in front and --public-url.");
        }
        terminal.out().flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private static int rehearse() {
        Serve.rehearse(Library.shipped());
        return 0;
    }

    private static void refuse(String option, @Nullable String value) {
        if (Optional.ofNullable(value).isEmpty()) return;
        throw new UnusableInput(option + " cannot be used yet: nothing is kept on a disk, what is typed lives in"
                + " memory only. Leave " + option + " out.");
    }
}
