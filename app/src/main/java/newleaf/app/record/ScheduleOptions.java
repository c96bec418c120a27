package newleaf.app.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.storage.age.Recipient;
import newleaf.storage.backup.BackupFolder;
import newleaf.storage.backup.Keep;
import newleaf.storage.backup.MakeBackup;
import newleaf.storage.backup.Schedule;
import newleaf.storage.engine.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Backups that the server makes by itself, as the command line asks for them.
public final class ScheduleOptions {
    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([mhd])");
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(31);

    @Option(
            names = "--backup-to",
            paramLabel = "FOLDER",
            description = "The server makes backups of the record into this folder by itself.")
    private @Nullable Path to;

    @Option(
            names = "--backup-for",
            paramLabel = "KEY",
            split = ",",
            description = "A public age key (age1...) that opens them. Say it again for another.")
    private List<String> keys = List.of();

    @Option(
            names = "--backup-every",
            paramLabel = "TIME",
            description = "How often, for example 24h (as it is unless you say so), 90m or 7d.")
    private String every = "24h";

    @Option(
            names = "--keep",
            paramLabel = "D,W,M",
            description = "The newest of so many days, weeks and months stay; 7,5,12 unless you say so.")
    private String keep = "7,5,12";

    /// Before anything is opened.
    ///
    /// @param hasRecord  whether there is something to back up
    public void check(boolean hasRecord) {
        if ((to == null) != keys.isEmpty())
            throw new UnusableInput("Backups need both: a folder (--backup-to) and an age key (--backup-for age1...).");
        if (to != null && !hasRecord)
            throw new UnusableInput("There is no record to back up: name its folder with --data.");
        recipients(keys);
        every(every);
        keep(keep);
    }

    /// @throws UnusableInput where one of them is no public key
    public static List<Recipient> recipients(List<String> keys) {
        return AgeKeys.recipients("--backup-for", keys);
    }

    public static Duration every(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            Duration duration = Duration.parse(
                    time.group(2).equals("d") ? "P" + time.group(1) + "D" : "PT" + time.group(1) + time.group(2));
            if (duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0) return duration;
        }
        throw new UnusableInput("--backup-every needs a time between 10m and 31d, for example 24h.");
    }

    public static Keep keep(String text) {
        return Keep.of(text)
                .orElseThrow(() -> new UnusableInput(
                        "--keep needs three numbers: days (at least 1), weeks and months, for example 7,5,12."));
    }

    Optional<BackupFolder> folder(List<Path> apart) {
        return Optional.ofNullable(to).map(each -> BackupFolder.open(each, apart));
    }

    Schedule started(Path data, Optional<Database> server, BackupFolder folder, Terminal terminal, Clock clock) {
        var backup = new MakeBackup(data, server, folder, recipients(keys));
        return Schedule.start(backup, every(every), keep(keep), clock, terminal.err()::println);
    }
}
