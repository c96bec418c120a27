package newleaf.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newleaf.app.record.OpenRecord;
import newleaf.app.record.RecordOptions;
import newleaf.app.record.ScheduleOptions;
import newleaf.app.terminal.Terminal;
import newleaf.guidance.Library;
import newleaf.web.CannotServe;
import newleaf.web.ServeSettings;
import newleaf.web.server.Serve;
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
    private final Clock clock;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Mixin
    private ScheduleOptions backups = new ScheduleOptions();

    @Option(names = "--rehearse", hidden = true, description = "Answers itself a few requests and stops.")
    private boolean isRehearsal;

    ServeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return isRehearsal ? rehearse() : serve(options.settings());
        } catch (CannotServe failure) {
            terminal.err().println(failure.sentence());
            return failure.isWrongInput() ? 2 : 1;
        }
    }

    /// The record is open before anybody is answered, and is closed after the last answer.
    private int serve(ServeSettings settings) throws InterruptedException {
        backups.check(place.isNamed());
        if (!place.isNamed()) return answer(settings);
        try (OpenRecord record = OpenRecord.of(place, backups, terminal, clock)) {
            Serve.afterTheLastAnswer(record::close);
            return answer(settings);
        }
    }

    private int answer(ServeSettings settings) throws InterruptedException {
        Serve.Running server = Serve.start(settings, Library.shipped());
        String where = settings.publicUrl().map(Object::toString).orElse(String.valueOf(server.address()));
        terminal.out().println("Newleaf answers on " + where + ". Press Ctrl+C to stop it.");
        if (place.isNamed()) terminal.out().println(OpenRecord.SAID);
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
}
