package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Verdict;
import newleaf.care.Entry;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Onlooker;
import newleaf.storage.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup is made while people go on writing; it is brought back on an empty folder.
class BackupUnderLoadTest {
    private static final int PEOPLE = 4;
    private static final int BEFORE = Boolean.getBoolean("newleaf.full") ? 2_000 : 60;

    @TempDir
    private Path folder;

    private final Map<PersonId, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean goesOn = true;

    @Test
    void what_was_acknowledged_before_is_there_whole_and_the_erased_stay_erased() throws Exception {
        var house = new House(folder);
        MakeBackup.Made made;
        Map<PersonId, Set<String>> before;
        PersonId erased;
        List<PersonId> people = new ArrayList<>();
        try (Store store = house.home().open()) {
            for (int i = 0; i < PEOPLE; i++) people.add(store.people().join());
            var many = new CountDownLatch(PEOPLE);
            List<Thread> writers =
                    people.stream().map(each -> writer(store, each, many)).toList();
            many.await();
            before = people.stream()
                    .collect(Collectors.toMap(
                            each -> each, each -> Set.copyOf(acknowledged.getOrDefault(each, Set.of()))));
            made = house.made();
            erased = people.removeLast();
            store.people().erase(erased);
            house.made(); // brings the list beside the backups up to date
            goesOn = false;
            for (Thread each : writers) each.join();
            assertThat(made.counts().entries()).isGreaterThanOrEqualTo((long) PEOPLE * BEFORE);
        }
        Home restored = house.elsewhere();
        Restored back =
                house.restore(made.file(), Optional.of(house.keysMade())).into(restored.data(), restored.keys());
        assertThat(back.broken()).isEmpty();
        try (Onlooker original = house.home().lookOn();
                Onlooker copy = restored.lookOn()) {
            assertThat(copy.people()).containsExactlyInAnyOrderElementsOf(people);
            assertThat(copy.counts()).isEqualTo(back.counts());
            for (PersonId person : people)
                assertIsBeginning(original, copy, person, before.getOrDefault(person, Set.of()));
        }
        assertItGoesOn(restored, people.getFirst(), erased);
    }

    /// What came back is what the original began with, byte for byte, and holds what was acknowledged.
    private static void assertIsBeginning(Onlooker original, Onlooker copy, PersonId person, Set<String> before) {
        List<Kept> kept = copy.history(person).entries();
        assertThat(kept.stream().map(each -> each.entry().id().toString()).toList())
                .doesNotHaveDuplicates()
                .containsAll(before);
        assertThat(kept.getLast().sequence()).isEqualTo(kept.size());
        assertThat(copy.verify(person)).isEqualTo(new Verdict.Whole(kept.size() + 1L));
        assertThat(House.readable(original, person, kept.size())).isEqualTo(House.readable(copy, person, kept.size()));
    }

    private static void assertItGoesOn(Home restored, PersonId person, PersonId erased) {
        try (Store store = restored.open()) {
            restored.kept(store, person, restored.reason("after all"));
            assertThat(store.people().knows(erased)).isFalse();
            assertThat(store.diary().all(erased).entries()).isEmpty();
        }
    }

    private Thread writer(Store store, PersonId person, CountDownLatch many) {
        Home own = new Home(folder, new Random(person.hashCode()), Optional.empty());
        Set<String> ours = acknowledged.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet());
        return Thread.ofPlatform().start(() -> {
            while (goesOn) {
                Entry entry = own.reason("kept under load");
                Appended answer = store.diary().append(person, entry, Actor.PERSON);
                if (answer instanceof Appended.Nobody) return;
                ours.add(Home.kept(answer).entry().id().toString());
                if (ours.size() == BEFORE) many.countDown();
            }
        });
    }
}
