package newleaf.app.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import newleaf.app.terminal.ProgramVersion;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.app.terminal.WrittenFile;
import newleaf.care.Audit.Act;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.storage.Store;
import newleaf.storage.age.Age;
import newleaf.storage.age.Recipient;
import newleaf.storage.export.Export;
import newleaf.storage.export.ExportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `newleaf export`: everything of a person as one file.
@Command(
        name = "export",
        description = "Writes everything of a person as one zip (newleaf/export/1), sealed to an age key or not.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private static final String OPEN =
            "This file is not protected: anyone who has it can read all of it. Keep it where only you can get at it.";
    private static final String SEALED =
            "This file is sealed: it opens with the secret half of the key alone (age -d, or newleaf import --identity).";

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Mixin
    private PersonOption person = new PersonOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write; a new one.")
    private @Nullable Path out;

    @Option(
            names = "--to",
            paramLabel = "AGE-KEY",
            description = "Seals it: a public age key (age1...). Given twice, either key opens it.")
    private List<String> keys = List.of();

    @Option(names = "--unprotected", description = "Does not seal it: anyone who has the file can read it.")
    private boolean isUnprotected;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Of the page that people read: en (default) or es.")
    private Tongue tongue = Tongue.en;

    enum Tongue {
        en,
        es
    }

    public ExportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(out);
        WrittenFile.checkNew("--out", file);
        List<Recipient> recipients = recipients();
        if (recipients.isEmpty() != isUnprotected) {
            throw new UnusableInput("Say either --to with a public age key, which seals the file,"
                    + " or --unprotected, which leaves it open to anyone who has it.");
        }
        byte[] zip = zip();
        WrittenFile.write(file, recipients.isEmpty() ? zip : sealed(zip, recipients), terminal);
        terminal.out().println(recipients.isEmpty() ? OPEN : SEALED);
        return 0;
    }

    private List<Recipient> recipients() {
        return keys.stream()
                .map(key -> Recipient.of(key)
                        .orElseThrow(() -> new UnusableInput(
                                "--to needs a public age key, which begins with age1 (age-keygen -y prints it).")))
                .toList();
    }

    /// It is told before anything leaves: no export is without its row.
    private byte[] zip() {
        try (Store store = place.open(clock, new SecureRandom())) {
            PersonId chosen = person.needed(store, "to write");
            store.audit().tell(chosen, PersonOption.actor(store), Act.EXPORTED);
            PersonRecord record = store.records()
                    .of(chosen)
                    .orElseThrow(() -> new UnusableInput("--person names nobody whose record is here."));
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Language language = tongue == Tongue.es ? Language.ES : Language.EN;
            return new ExportWriter(Shelves.shipped()).zip(new Export(record, now, ProgramVersion.NUMBER, language));
        }
    }

    private static byte[] sealed(byte[] zip, List<Recipient> recipients) {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream seal = Age.seal(bytes, recipients)) {
            seal.write(zip);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
