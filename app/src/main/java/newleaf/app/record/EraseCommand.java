package newleaf.app.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import newleaf.storage.backup.BackupFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `newleaf erase`: everything of a person, for good. Without `--for-good` it only says what that would be.
@Command(
        name = "erase",
        description = "Erases everything of a person for good: their key is destroyed and all rows go.",
        mixinStandardHelpOptions = true)
public final class EraseCommand implements Callable<Integer> {
    private static final String ELSEWHERE =
            "Backups still hold sealed rows of them. Erase with --backups FOLDER, so that no"
                    + " backup there brings them back; else give restore the list of the erased of this record, with --erased.";

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Mixin
    private PersonOption person = new PersonOption();

    @Option(
            names = "--backups",
            paramLabel = "FOLDER",
            description =
                    "Where backups of this record lie: noted there too, so that none of them brings the person back.")
    private @Nullable Path backups;

    @Option(names = "--for-good", description = "Erases. Without this nothing is changed.")
    private boolean isForGood;

    public EraseCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<BackupFolder> noted = noted();
        try (Store store = place.open(clock, new SecureRandom())) {
            PersonId chosen = person.needed(store, "to erase");
            if (!isForGood) {
                lookOnly(store.diary().all(chosen).entries().size());
                return 0;
            }
            noted.ifPresent(folder -> store.noteErasedIn(
                    folder.erased(),
                    trouble -> terminal.err().println(trouble.what().sentence())));
            store.people().erase(chosen);
        }
        terminal.out().println("Erased: " + Told.people(1) + ". Nothing of them is left here.");
        if (noted.isEmpty()) terminal.out().println(ELSEWHERE);
        return 0;
    }

    private Optional<BackupFolder> noted() {
        if (backups == null) return Optional.empty();
        if (!Files.isDirectory(backups)) throw new UnusableInput("--backups names no folder that is there.");
        return Optional.of(BackupFolder.open(backups, List.of(place.data(), place.keys())));
    }

    private void lookOnly(int entries) {
        terminal.out().println("Would be erased: " + Told.people(1) + " with " + Told.entries(entries) + ".");
        terminal.out()
                .println("Nothing was changed. Nobody can bring back what is erased: export first if you want to keep"
                        + " it. Say --for-good to erase.");
    }
}
