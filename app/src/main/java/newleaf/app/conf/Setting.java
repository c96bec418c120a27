package newleaf.app.conf;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import newleaf.app.record.RecordOptions;
import newleaf.app.record.ScheduleOptions;
import newleaf.app.terminal.UnusableInput;
import newleaf.storage.problem.StoreProblem;

/// What may stand in the file: options of `serve` by their long names.
enum Setting {
    PORT(Values::port),
    LISTEN(Values::listen),
    PUBLIC_URL(Values::publicUrl),
    TLS_CERTIFICATE(Setting::path),
    TLS_KEY(Setting::path),
    TLS_KEYSTORE(Setting::path),
    TRUSTED_PROXY(Values::proxies),
    DATA(Setting::path),
    KEYS(Setting::path),
    DB(Setting::database),
    BACKUP_TO(Setting::path),
    BACKUP_FOR(keys -> ScheduleOptions.recipients(List.of(keys.split(",", -1)))),
    BACKUP_EVERY(ScheduleOptions::every),
    KEEP(ScheduleOptions::keep),
    OPERATOR(Values::words),
    CONTACT(Values::words),
    LAW(Values::law),
    COPIES_DAYS(Values::copiesDays),
    REMINDERS(Values::reminders),
    MAIL_SERVER(Values::mailServer),
    MAIL_FROM(Values::mailFrom),
    MAIL_USER(Values::mailUser),
    MEETINGS(Values::meetings);

    private final Consumer<String> reader;

    Setting(Consumer<String> reader) {
        this.reader = reader;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /// Why it cannot hold this, where it cannot.
    Optional<String> problem(String value) {
        if (value.isEmpty()) return Optional.of("\"" + key() + "\" has no value.");
        if (Values.isHidden(value)) return Optional.of("The value of \"" + key() + "\" has a hidden character in it.");
        try {
            reader.accept(value);
            return Optional.empty();
        } catch (UnusableInput unusable) {
            return Optional.of(String.valueOf(unusable.getMessage()));
        } catch (StoreProblem problem) {
            return Optional.of(problem.what().sentence());
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new UnusableInput("This machine has no files of such a name.");
        }
    }

    private static void database(String text) {
        RecordOptions.checkDatabase(text);
    }
}
