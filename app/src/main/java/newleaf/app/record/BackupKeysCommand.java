package newleaf.app.record;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.storage.backup.BackUpKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `newleaf backup-keys`.
@Command(
        name = "backup-keys",
        description = "Seals the keys of the record to an age key, into a file apart from the backups of the data.",
        mixinStandardHelpOptions = true)
public final class BackupKeysCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A new file, apart from the backups.")
    private Path to = Path.of("");

    @Option(
            names = "--for",
            required = true,
            paramLabel = "KEY",
            description = "A public age key (age1...) that opens it, best another than for the data.")
    private List<String> keys = List.of();

    public BackupKeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        new BackUpKeys(place.keys(), place.data(), AgeKeys.recipients("--for", keys)).to(to);
        terminal.out()
                .println("The keys are in " + to + ", read back. Keep it away from the backups of the data: together"
                        + " they open everything.");
        return 0;
    }
}
