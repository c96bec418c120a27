package newleaf.app.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.storage.age.Recipient;
import newleaf.storage.backup.BackupFolder;
import newleaf.storage.backup.MakeBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `newleaf backup`.
@Command(
        name = "backup",
        description = "Seals a copy of the record to an age key, while a server may have it open.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FOLDER",
            description = "Where backups of this record go, and of no other; best on another disk.")
    private Path to = Path.of("");

    @Option(
            names = "--for",
            required = true,
            paramLabel = "KEY",
            description = "A public age key (age1...) that opens it. Say it again for another.")
    private List<String> keys = List.of();

    public BackupCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Recipient> recipients = AgeKeys.recipients("--for", keys);
        BackupFolder folder = BackupFolder.open(to, List.of(place.data(), place.keys()));
        MakeBackup.Made made = new MakeBackup(place.data(), place.server(), folder, recipients).make(clock.instant());
        terminal.out()
                .println("Backed up " + Told.people(made.counts().people()) + " with "
                        + Told.entries(made.counts().entries()) + " into " + made.file() + " (" + made.bytes()
                        + " bytes), and read back. The keys are not in it: ./newleaf backup-keys.");
        return 0;
    }
}
