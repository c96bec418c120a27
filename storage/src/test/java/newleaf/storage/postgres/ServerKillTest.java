package newleaf.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Verdict;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.storage.problem.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server with all its processes is killed while many write: nothing acknowledged is lost, none is there twice.
class ServerKillTest {
    private static final int ROUNDS = 5;
    private static final int CALLERS = 8;

    @TempDir
    private Path folder;

    private final Queue<EntryId> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void what_a_killed_server_acknowledged_is_there() throws Exception {
        assumeTrue(Boolean.getBoolean("newleaf.full"), "kills a server five times: ./check --full");
        Random chance = new Random(50);
        try (ServerForTests server = ServerForTests.another("kill")) {
            assertThat(server.shown("fsync")).isEqualTo("on");
            Home home = new Home(folder, new Random(4), Optional.of(server.address("kill")));
            PersonId person;
            try (Store store = home.open()) {
                person = store.people().join();
                for (int round = 0; round < ROUNDS; round++) {
                    CountDownLatch some = new CountDownLatch(20 + chance.nextInt(300));
                    try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
                        for (int i = 0; i < CALLERS; i++) {
                            Home own = home.with(new Random(chance.nextLong()));
                            threads.execute(() -> keep(own, store, person, some));
                        }
                        some.await();
                        server.kill();
                    }
                    server.startAgain();
                    look(store, person);
                }
            }
        }
    }

    private void keep(Home home, Store store, PersonId person, CountDownLatch some) {
        try {
            while (true) {
                Entry entry = home.reason("kept by " + Thread.currentThread().getName());
                Appended kept = store.diary().append(person, entry, Actor.PERSON);
                if (kept instanceof Appended.Stays) acknowledged.add(entry.id());
                some.countDown();
            }
        } catch (StoreProblem gone) {
            // the server was killed
        }
    }

    private void look(Store store, PersonId person) {
        List<Kept> kept = store.diary().all(person).entries();
        List<EntryId> ids = kept.stream().map(each -> each.entry().id()).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(kept.getLast().sequence()).isEqualTo(kept.size());
        assertThat(store.audit().verify(person)).isEqualTo(new Verdict.Whole(kept.size() + 1L));
    }
}
