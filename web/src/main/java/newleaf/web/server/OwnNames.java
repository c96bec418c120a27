package newleaf.web.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import newleaf.web.ServeSettings;

/// The names this server answers to, on every address. Whoever points a name of their own at it, to read our pages as
/// if they were
/// theirs, is turned away.
final class OwnNames {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /// Nobody can point an address elsewhere.
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*(%\\w+)?]?");

    private final Set<String> names = new TreeSet<>(LOCAL);
    private final boolean isForOthers;

    /// @param machine  the name of this machine in its network
    OwnNames(ServeSettings settings, String machine) {
        this.isForOthers = !settings.listen().isLoopbackAddress();
        settings.publicUrl().map(URI::getHost).map(OwnNames::small).ifPresent(names::add);
        if (isForOthers) names.add(small(machine));
    }

    static OwnNames of(ServeSettings settings) {
        return new OwnNames(settings, machine());
    }

    boolean holds(String host) {
        String name = small(host);
        return names.contains(name) || (isForOthers && ADDRESS.matcher(name).matches());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
