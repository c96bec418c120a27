package newleaf.app.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.Brought;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.storage.Store;
import newleaf.storage.age.Age;
import newleaf.storage.age.AgeProblem;
import newleaf.storage.age.Identity;
import newleaf.storage.export.Export;
import newleaf.storage.export.ExportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `newleaf import`: brings a record that left another place. Without `--keep` it only says what would come.
@Command(
        name = "import",
        description = "Reads an export (newleaf/export/1) and says what would come in; --keep brings it in.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int LARGEST = 70_000_000;
    private static final int LARGEST_KEYS = 100_000;

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Mixin
    private PersonOption person = new PersonOption();

    @Parameters(paramLabel = "FILE", description = "The export, sealed or not.")
    private @Nullable Path file;

    @Option(
            names = "--identity",
            paramLabel = "KEYFILE",
            description = "The file with the secret age key that opens it.")
    private @Nullable Path identity;

    @Option(names = "--new-person", description = "Brings it in as a new person beside those who are here.")
    private boolean isNewPerson;

    @Option(names = "--keep", description = "Brings it in. Without this nothing is changed.")
    private boolean isKept;

    public ImportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (isNewPerson && person.isSaid()) {
            throw new UnusableInput("Say either --person or --new-person, not both.");
        }
        PersonRecord record = record(plain(HandedIn.bytes(Objects.requireNonNull(file), LARGEST)));
        boolean isNothingHere = !Files.exists(place.data());
        if (!isKept && isNothingHere && !person.isSaid()) {
            say(
                    record,
                    new Brought.Whole(
                            Optional.empty(),
                            record.entries().size(),
                            record.told().size()));
            return 0;
        }
        try (Store store = place.open(clock, new SecureRandom())) {
            Optional<PersonId> to = target(store, record);
            say(
                    record,
                    isKept
                            ? store.records().bring(to, record, PersonOption.actor(store))
                            : store.records().wouldBring(to, record));
        }
        return 0;
    }

    /// Whoever has these entries already; else the only person, or a new one where nobody is here.
    private Optional<PersonId> target(Store store, PersonRecord record) {
        if (isNewPerson) return Optional.empty();
        if (!person.isSaid()) {
            Optional<PersonId> owner = store.records().whose(record);
            if (owner.isPresent()) return owner;
        }
        Optional<PersonId> chosen = person.chosen(store);
        boolean isFree = person.isSaid()
                || chosen.isEmpty()
                || store.diary().all(chosen.get()).entries().isEmpty();
        if (!isFree) {
            throw new UnusableInput("Somebody's record is here already, and this export is of another."
                    + " Say --new-person to bring it in beside it.");
        }
        return chosen;
    }

    private byte[] plain(byte[] bytes) {
        if (!Age.isSealed(bytes)) return bytes;
        if (identity == null) {
            throw new UnusableInput("This export is sealed. Say --identity with the file of the secret key.");
        }
        String keys = new String(HandedIn.bytes(identity, LARGEST_KEYS), StandardCharsets.UTF_8);
        List<Identity> identities = Identity.ofFile(keys)
                .orElseThrow(() ->
                        new UnusableInput("--identity needs a file of secret age keys, as age-keygen writes it."));
        try (InputStream plain = Age.open(new ByteArrayInputStream(bytes), identities)) {
            return plain.readAllBytes();
        } catch (AgeProblem problem) {
            throw new UnusableInput(problem.what().sentence());
        } catch (IOException inMemory) {
            throw new UnusableInput(AgeProblem.What.DAMAGED.sentence());
        }
    }

    private static PersonRecord record(byte[] zip) {
        return switch (ExportReader.read(zip)) {
            case Export.Read.Usable(var export) -> export.record();
            case Export.Read.Unusable(var problems) ->
                throw new UnusableInput("This export cannot be used. Nothing was changed.\n"
                        + problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }

    private void say(PersonRecord record, Brought brought) {
        switch (brought) {
            case Brought.Whole whole -> said(record, whole);
            case Brought.Nobody nobody -> throw new UnusableInput("--person names nobody whose record is here.");
            case Brought.Clashes(var somebodyElses, var others) ->
                throw new UnusableInput("This export does not fit this record. Nothing was changed.\n"
                        + Stream.concat(
                                        somebodyElses.stream()
                                                .map(line -> clash(line, "belongs to somebody else here")),
                                        others.stream()
                                                .map(line -> clash(line, "stands where this person has another entry")))
                                .limit(200)
                                .collect(Collectors.joining("\n")));
        }
    }

    private static String clash(long line, String words) {
        return "entries.jsonl, line " + line + ": " + words;
    }

    private void said(PersonRecord record, Brought.Whole whole) {
        int known = record.entries().size() - whole.fresh();
        String entries = whole.fresh() + (whole.fresh() == 1 ? " entry" : " entries");
        terminal.out().println(isKept ? "Came in: " + entries + "." : "Would come in: " + entries + ".");
        if (known > 0) terminal.out().println("There already: " + known + ".");
        terminal.out().println("Of what was told elsewhere: " + whole.told() + " rows, each marked as brought.");
        if (!isKept) terminal.out().println("Nothing was changed. Say --keep to bring it in.");
    }
}
