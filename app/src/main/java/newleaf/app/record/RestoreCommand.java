package newleaf.app.record;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.storage.backup.RestoreBackup;
import newleaf.storage.backup.Restored;
import newleaf.storage.folder.Erased;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `newleaf restore`.
@Command(
        name = "restore",
        description = "Brings a backup back into an empty place, checked, all of it or nothing.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Parameters(paramLabel = "BACKUP", description = "A file that ./newleaf backup made.")
    private Path backup = Path.of("");

    @Option(
            names = "--identity",
            required = true,
            paramLabel = "FILE",
            description = "The file with the secret age key, as age-keygen writes it.")
    private Path identity = Path.of("");

    @Option(
            names = "--keys-backup",
            paramLabel = "FILE",
            description = "What ./newleaf backup-keys made; not needed where the keys lie in their folder.")
    private @Nullable Path keysBackup;

    @Option(
            names = "--erased",
            paramLabel = "FILE",
            description = "The list of those who were erased; the one beside the backup unless you say so.")
    private @Nullable Path erased;

    @Option(names = "--no-erased-list", description = "There is no such list, and somebody erased may come back.")
    private boolean hasNoList;

    public RestoreCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<Erased> list =
                hasNoList ? Optional.empty() : Optional.of(RestoreBackup.listOf(backup, Optional.ofNullable(erased)));
        Restored restored = new RestoreBackup(
                        backup,
                        AgeKeys.identities(identity),
                        Optional.ofNullable(keysBackup),
                        place.server(),
                        list,
                        clock,
                        new SecureRandom())
                .into(place.data(), place.keys());
        say(restored);
        return restored.broken().isEmpty() ? 0 : 1;
    }

    private void say(Restored restored) {
        String last = restored.last()
                .map(at -> "; the last thing told of them is of " + LocalDate.ofInstant(at, ZoneOffset.UTC))
                .orElse("");
        terminal.out()
                .println("Restored " + Told.people(restored.counts().people()) + " with "
                        + Told.entries(restored.counts().entries()) + last + ".");
        if (hasNoList) terminal.err().println("There was no list of the erased: somebody may have come back.");
        restored.broken()
                .forEach((person, broken) -> terminal.err()
                        .println("Of " + person + " number " + broken.number() + " " + broken.words()
                                + "; it was so when the backup was made."));
    }
}
