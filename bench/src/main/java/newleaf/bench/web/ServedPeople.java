package newleaf.bench.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.care.Actor;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.care.safe.Safe;
import newleaf.guidance.Library;
import newleaf.storage.StoredSafe;
import newleaf.storage.engine.Database;
import newleaf.storage.postgres.Postgres;
import newleaf.web.ServeSettings;
import newleaf.web.member.House;
import newleaf.web.server.Serve;

/// The server of a measurement in a process of its own, so that what it costs is not mixed with what asking costs.
/// It says the cookies of each who is signed in, then its port, and answers `kept` until nothing more is asked.
final class ServedPeople {
    static final String READY = "ready ";
    static final String KEPT = "kept";

    private ServedPeople() {}

    /// @param arguments  an empty folder; how many are signed in, how many are stored with a diary, of how many days;
    ///                   and the address of a PostgreSQL server, where the record lies in one
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int signedIn = Integer.parseInt(arguments[1]);
        int stored = Integer.parseInt(arguments[2]);
        int days = Integer.parseInt(arguments[3]);
        Optional<Database> server =
                arguments.length > 4 ? Optional.of(Postgres.at(arguments[4], Map.of())) : Optional.empty();
        Clock clock = Clock.systemUTC();
        var place = new StoredSafe.Place(
                folder.resolve("data"), folder.resolve("keys"), server, clock, new SecureRandom(), false);
        try (var safe = new StoredSafe(place, _ -> {});
                Serve.Running running = Serve.start(
                        ServeSettings.onFreePort(), Library.shipped(), clock, new House(safe, true, () -> true))) {
            List<Map<String, String>> people = SignedInPeople.of(safe, running.port(), signedIn);
            write(safe.make(), stored, days);
            people.forEach(each -> System.out.println(said(each)));
            System.out.println(READY + running.port());
            answer(safe.make());
        }
        System.exit(0);
    }

    /// Those who are signed in come first.
    private static void write(Safe.Inside inside, int stored, int days) {
        var diarists = new Diarists();
        List<PersonId> all = inside.people().all();
        for (int i = 0; i < stored; i++) {
            PersonId person = i < all.size() ? all.get(i) : inside.people().join();
            if (inside.records()
                    .add(person, diarists.written(days, i), Actor.PERSON)
                    .isEmpty()) throw new IllegalStateException("a diary was not kept");
        }
    }

    private static String said(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void answer(Safe.Inside inside) throws IOException {
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            if (line.equals(KEPT)) System.out.println(checkIns(inside));
        }
    }

    private static long checkIns(Safe.Inside inside) {
        return inside.people().all().stream()
                .map(each -> inside.diary().of(each, Kind.CHECK_IN))
                .mapToLong(history -> history.entries().size())
                .sum();
    }
}
