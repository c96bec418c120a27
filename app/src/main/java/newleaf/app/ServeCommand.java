package newleaf.app;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import newleaf.app.record.OpenRecord;
import newleaf.app.record.RecordOptions;
import newleaf.app.record.ScheduleOptions;
import newleaf.app.terminal.Terminal;
import newleaf.guidance.Library;
import newleaf.web.CannotServe;
import newleaf.web.ServeSettings;
import newleaf.web.member.House;
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
            return isRehearsal ? rehearse() : serve(options.settings(clock.instant()));
        } catch (CannotServe failure) {
            terminal.err().println(failure.sentence());
            return failure.isWrongInput() ? 2 : 1;
        }
    }

    /// The record is open before anybody is answered, and is closed after the last answer.
    private int serve(ServeSettings settings) throws InterruptedException {
        Keeps keeps = options.keeps(place.isNamed(), settings);
        backups.check(keeps == Keeps.NAMED);
        if (keeps == Keeps.NOTHING) return answer(settings, House.NO_RECORD, Optional.empty());
        boolean isForMany = options.isForMany(settings);
        try (OpenRecord record = new OpenRecord(place, backups, isForMany, terminal, clock)) {
            Serve.afterTheLastAnswer(record::close);
            return answer(settings, new House(record.safe(), isForMany, record::answers), Optional.of(record));
        }
    }

    private int answer(ServeSettings settings, House house, Optional<OpenRecord> record) throws InterruptedException {
        Serve.Running server = Serve.start(settings, Library.shipped(), clock, house);
        String where = settings.publicUrl().map(Object::toString).orElse(String.valueOf(server.address()));
        terminal.out().println("Newleaf answers on " + where + ". Press Ctrl+C to stop it.");
        record.ifPresent(each -> welcome(each, house, server));
        terminal.out().flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private void welcome(OpenRecord record, House house, Serve.Running server) {
        if (house.isForMany()) {
            terminal.out().println(OpenRecord.SAID);
            return;
        }
        URI link = server.link();
        terminal.out().println("To keep a record on this computer open, once and within five minutes: " + link);
        terminal.out().println("It lies in " + record.data() + " once you agree to it. Another link: ./newleaf link");
        if (options.mayOpenBrowser())
            new OpenBrowser(System.getProperty("os.name", ""), System.getenv(), record.data()).open(link);
    }

    private static int rehearse() {
        Serve.rehearse(Library.shipped());
        return 0;
    }
}
