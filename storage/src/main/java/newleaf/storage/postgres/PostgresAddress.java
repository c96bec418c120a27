package newleaf.storage.postgres;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Where a PostgreSQL server keeps the record: `postgresql://user@host:port/database?sslmode=verify-full`, or
/// the same with `jdbc:` before it. It holds no password, so it may be shown.
///
/// @param settings  of the driver, by their names there
public record PostgresAddress(String host, int port, String database, Map<String, String> settings) {
    private static final int USUAL_PORT = 5432;
    private static final Pattern FORM = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^@/?]*)@)?"
            + "(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:]+])(?::(?<port>[0-9]{1,5}))?/(?<database>[^/?#]+)"
            + "(?:\\?(?<settings>[^#]*))?");

    public PostgresAddress {
        settings = Map.copyOf(settings);
        if (settings.keySet().stream().anyMatch(PostgresAddress::isSecret)) {
            throw new StoreProblem(What.PASSWORD_IN_ADDRESS);
        }
    }

    /// @throws StoreProblem where it is none, or says a password; nothing of what was written is repeated
    public static PostgresAddress of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) throw new StoreProblem(What.NOT_AN_ADDRESS);
        Map<String, String> settings =
                settings(Optional.ofNullable(parts.group("settings")).orElse(""));
        Optional<String> user = Optional.ofNullable(parts.group("user"));
        if (user.filter(each -> each.contains(":")).isPresent()) throw new StoreProblem(What.PASSWORD_IN_ADDRESS);
        user.ifPresent(each -> settings.put("user", each));
        int port =
                Optional.ofNullable(parts.group("port")).map(Integer::parseInt).orElse(USUAL_PORT);
        return new PostgresAddress(parts.group("host"), port, parts.group("database"), settings);
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new TreeMap<>();
        for (String each : text.split("&", 0)) {
            String[] both = each.split("=", 2);
            if (both.length == 2) settings.put(both[0], both[1]);
            else if (!each.isEmpty()) throw new StoreProblem(What.NOT_AN_ADDRESS);
        }
        return settings;
    }

    private static boolean isSecret(String setting) {
        return setting.toLowerCase(Locale.ROOT).contains("password");
    }

    @Override
    public String toString() {
        return "postgresql://" + host + ":" + port + "/" + database;
    }
}
