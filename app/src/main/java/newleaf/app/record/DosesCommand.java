package newleaf.app.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.care.time.DayStart;
import newleaf.knowledge.Shelves;
import newleaf.storage.Store;
import newleaf.storage.csv.Believed;
import newleaf.storage.csv.Dates;
import newleaf.storage.csv.DoseLine;
import newleaf.storage.csv.DoseLogReader;
import newleaf.storage.csv.LogSettings;
import newleaf.storage.csv.LogSummary;
import newleaf.storage.csv.NewDoses;
import newleaf.storage.csv.ReadLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `newleaf doses`: a log of doses as a table. Without `--keep` it only says what it found.
@Command(
        name = "doses",
        description = "Reads a dose log (CSV, see docs/dose-log.md) and says what it found; --keep keeps it.",
        mixinStandardHelpOptions = true)
public final class DosesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    @Mixin
    private PersonOption person = new PersonOption();

    @Parameters(paramLabel = "FILE", description = "The log.")
    private @Nullable Path file;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Where lines without a zone were written, such as America/Chicago; this machine's unless you say so.")
    private @Nullable String zone;

    @Option(names = "--dates", paramLabel = "HOW", description = "us (11/30/2026) or iso (2026-11-30 only).")
    private @Nullable Writing dates;

    @Option(names = "--keep", description = "Keeps the doses. Without this nothing is changed.")
    private boolean isKept;

    enum Writing {
        us,
        iso
    }

    public DosesCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var settings = new LogSettings(zone(), Optional.ofNullable(dates).map(DosesCommand::dates), DayStart.USUAL);
        List<DoseLine> lines = lines(settings);
        var page = new LogText(terminal);
        LogSummary.of(lines, believed(), clock.instant()).ifPresent(summary -> page.summary(summary, settings.zone()));
        if (!isKept && !Files.exists(place.data()) && !person.isSaid()) {
            page.found(new NewDoses(List.of(), 0, 0), lines.size());
            return 0;
        }
        try (Store store = place.open(clock, new SecureRandom())) {
            keep(store, lines, page);
        }
        return 0;
    }

    private void keep(Store store, List<DoseLine> lines, LogText page) {
        Optional<PersonId> chosen = person.chosen(store);
        History doses = chosen.map(id -> store.diary().of(id, Kind.DOSE)).orElseGet(() -> new History(List.of()));
        if (!isKept) {
            NewDoses found = NewDoses.of(chosen.orElseGet(() -> PersonId.made(new SecureRandom())), doses, lines);
            page.found(found, found.fresh().size());
            return;
        }
        PersonId id = chosen.orElseGet(() -> store.people().join());
        NewDoses found = NewDoses.of(id, doses, lines);
        int kept = store.records()
                .add(id, found.fresh(), PersonOption.actor(store))
                .orElseThrow(
                        () -> new UnusableInput("These doses cannot be kept for this person. Nothing was changed."));
        page.kept(found, kept);
    }

    private List<DoseLine> lines(LogSettings settings) {
        byte[] bytes = HandedIn.bytes(Objects.requireNonNull(file), DoseLogReader.LARGEST);
        return switch (DoseLogReader.read(bytes, settings)) {
            case ReadLog.Usable(var lines) -> lines;
            case ReadLog.Unusable(var problems) ->
                throw new UnusableInput("This log cannot be used. Nothing was changed.\n"
                        + problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }

    private ZoneId zone() {
        try {
            return zone == null ? clock.getZone() : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new UnusableInput("--zone needs a time zone such as America/Chicago.");
        }
    }

    private static Dates dates(Writing writing) {
        return switch (writing) {
            case us -> Dates.US;
            case iso -> Dates.ISO;
        };
    }

    private static Believed believed() {
        Shelves shelves = Shelves.shipped();
        return new Believed(
                shelves.parameter("parameter-taper-believed-dose").value(),
                shelves.parameter("parameter-taper-believed-day").value(),
                shelves.parameter("parameter-taper-believed-dose-mg").value(),
                shelves.parameter("parameter-taper-believed-day-mg").value());
    }
}
