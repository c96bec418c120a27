package newleaf.bench.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Verdict;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Reason;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.Store;
import newleaf.storage.postgres.Postgres;
import newleaf.storage.problem.StoreProblem;

/// Kills a PostgreSQL server, all its processes at once, while many write; starts it again and looks for every entry
/// that was acknowledged.
public final class ServerKills {
    private static final ZoneId HERE = ZoneId.of("America/Chicago");
    private static final int CALLERS = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final List<PersonId> people = new ArrayList<>();
    private final Queue<EntryId> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<EntryId> notKnown = new ConcurrentLinkedQueue<>();

    private ServerKills() {}

    /// @param arguments  an empty folder, how many rounds, the script that starts and kills the server, the server's
    /// folder
    ///                   and its port
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        List<String> server = List.of(arguments[2], arguments[3], arguments[4]);
        Postgres database = Postgres.at("postgresql://127.0.0.1:" + arguments[4] + "/postgres?user=newleaf", Map.of());
        ServerKills all = new ServerKills();
        try (Store store =
                Store.open(folder.resolve("data"), folder.resolve("keys"), database, Clock.systemUTC(), CHANCE)) {
            for (int round = 1; round <= rounds; round++) {
                ServerKills kills = new ServerKills();
                kills.round(store, server);
                System.out.println("round " + round + ": " + kills.found(store));
                all.add(kills);
            }
            System.out.println("all rounds once more: " + all.found(store));
        }
    }

    private void add(ServerKills other) {
        people.addAll(other.people);
        acknowledged.addAll(other.acknowledged);
        notKnown.addAll(other.notKnown);
    }

    /// Each round with people of its own.
    private void round(Store store, List<String> server) throws Exception {
        for (int i = 0; i < CALLERS; i++) people.add(store.people().join());
        CountDownLatch some = new CountDownLatch(20 + CHANCE.nextInt(600));
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            for (PersonId person : people) threads.execute(() -> keep(store, person, some));
            some.await();
            run(server, "kill");
        }
        run(server, "start");
    }

    private void keep(Store store, PersonId person, CountDownLatch some) {
        while (true) {
            Instant now = Instant.now();
            Deed deed =
                    new Deed.Adds(new Reason("kept by " + Thread.currentThread().getName()));
            Entry entry = new Entry(EntryId.made(now, CHANCE), Moment.of(now, HERE, DayStart.USUAL), deed);
            try {
                Appended kept = store.diary().append(person, entry, Actor.PERSON, Optional.empty());
                if (kept instanceof Appended.Stays) acknowledged.add(entry.id());
                some.countDown();
            } catch (StoreProblem gone) {
                if (gone.what() == StoreProblem.What.OUTCOME_UNKNOWN) notKnown.add(entry.id());
                return;
            }
        }
    }

    private String found(Store store) {
        Set<EntryId> ids = new HashSet<>();
        for (PersonId person : people) {
            List<Kept> kept = store.diary().all(person).entries();
            for (Kept each : kept) {
                if (!ids.add(each.entry().id())) throw new IllegalStateException("an entry is there twice");
            }
            boolean isWhole = store.audit().verify(person).equals(new Verdict.Whole(kept.size() + 1L));
            if (!isWhole) throw new IllegalStateException("what was told does not fit the entries");
        }
        if (!ids.containsAll(acknowledged)) throw new IllegalStateException("an acknowledged entry is missing");
        long unknownAndKept = notKnown.stream().filter(ids::contains).count();
        return String.format(
                Locale.ROOT,
                "%d acknowledged, all there, none twice, chains whole; of %d whose outcome was not known %d are there",
                acknowledged.size(),
                notKnown.size(),
                unknownAndKept);
    }

    private static void run(List<String> server, String what) throws IOException, InterruptedException {
        int status = new ProcessBuilder(server.getFirst(), what, server.get(1), server.get(2))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) throw new IllegalStateException("the server could not be made to " + what);
    }
}
