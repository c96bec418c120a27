package newleaf.storage.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Where a PostgreSQL server keeps the record: `postgresql://user@host:port/database?sslmode=verify-full`, or
/// the same with `jdbc:` before it. It holds no password, so it may be shown.
///
/// @param settings  of the driver, by their names there
public record PostgresAddress(String host, int port, String database, Map<String, String> settings) {
    private static final int USUAL_PORT = 5432;

    public PostgresAddress {
        settings = Map.copyOf(settings);
        if (settings.keySet().stream().anyMatch(PostgresAddress::isSecret)) {
            throw new StoreProblem(What.PASSWORD_IN_ADDRESS);
        }
    }

    /// @throws StoreProblem where it is none, or says a password
    public static PostgresAddress of(String text) {
        try {
            URI whole = new URI(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
            boolean isOurs = "postgresql".equals(whole.getScheme()) || "postgres".equals(whole.getScheme());
            String host = whole.getHost();
            String path = Optional.ofNullable(whole.getPath()).orElse("");
            if (!isOurs || host == null || path.length() < 2) throw new StoreProblem(What.NOT_AN_ADDRESS);
            int port = whole.getPort() < 0 ? USUAL_PORT : whole.getPort();
            return new PostgresAddress(host, port, path.substring(1), settings(whole));
        } catch (URISyntaxException notOne) {
            throw new StoreProblem(What.NOT_AN_ADDRESS); // without its cause, which would repeat what was written
        }
    }

    private static Map<String, String> settings(URI whole) {
        Map<String, String> settings = new TreeMap<>();
        String query = Optional.ofNullable(whole.getQuery()).orElse("");
        for (String each : query.split("&")) {
            String[] both = each.split("=", 2);
            if (both.length == 2) settings.put(both[0], both[1]);
            else if (!each.isEmpty()) throw new StoreProblem(What.NOT_AN_ADDRESS);
        }
        String user = whole.getUserInfo();
        if (user == null) return settings;
        if (user.contains(":")) throw new StoreProblem(What.PASSWORD_IN_ADDRESS);
        settings.put("user", user);
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
