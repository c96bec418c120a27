package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Verdict;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.care.content.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is asked of it in whatever order, the store answers like lists in memory.
@ParameterizedClass
@EnumSource(On.class)
class RandomHistoriesTest {
    private final On on;

    private static final int STEPS = Boolean.getBoolean("newleaf.full") ? 10_000 : 1_000;

    @TempDir
    private Path folder;

    private final Random chance = new Random(2026);
    private final List<PersonId> people = new ArrayList<>();
    private final List<Entry> sent = new ArrayList<>();
    private final PlainDiary plain = new PlainDiary(Home.NOW);
    private Home home;
    private Store store;

    RandomHistoriesTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void the_store_opens() {
        home = on.home(folder);
        store = home.open();
    }

    @AfterEach
    void the_store_is_closed() {
        store.close();
    }

    @Test
    void a_store_answers_like_lists_in_memory() {
        Map<String, Integer> answers = new TreeMap<>();
        join();
        for (int i = 0; i < STEPS; i++) {
            switch (chance.nextInt(100)) {
                case 0 -> join();
                case 1 -> erase(any(people));
                case 2 -> reopen();
                case 3 -> compare(any(people));
                default -> answers.merge(append(any(people)).getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        people.forEach(this::compare);
        assertThat(answers)
                .containsOnlyKeys("Stays", "NameIsTaken", "NothingToAmend", "Overtaken", "Nobody")
                .allSatisfy((answer, times) -> assertThat(times).as(answer).isGreaterThan(3));
    }

    @Test
    void many_at_once_give_one_record_without_a_gap() throws Exception {
        join();
        PersonId person = people.getFirst();
        List<Entry> entries = LongStream.range(0, 100)
                .mapToObj(i -> home.reason("reason " + i))
                .toList();
        List<Callable<Appended>> jobs = new ArrayList<>();
        for (int twice = 0; twice < 2; twice++) {
            for (Entry entry : entries) jobs.add(() -> store.diary().append(person, entry, Actor.PERSON));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Appended>> answers = threads.invokeAll(jobs);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(answers.get(i).get())
                        .isEqualTo(answers.get(i + entries.size()).get());
            }
        }
        List<Kept> kept = store.diary().all(person).entries();
        assertThat(kept.stream().map(Kept::entry)).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(kept.stream().map(Kept::sequence))
                .isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(store.audit().verify(person)).isEqualTo(new Verdict.Whole(101));
    }

    private void join() {
        PersonId person = store.people().join();
        people.add(person);
        plain.join(person);
    }

    private void erase(PersonId person) {
        store.people().erase(person);
        plain.erase(person);
    }

    private void reopen() {
        store.close();
        store = home.open();
        compare(any(people));
    }

    private Appended append(PersonId person) {
        Entry entry = next();
        Optional<Long> after = chance.nextInt(4) == 0 ? Optional.of(chance.nextLong(3)) : Optional.empty();
        Appended answer = store.diary().append(person, entry, Actor.PERSON, after);
        assertThat(answer).isEqualTo(plain.append(person, entry, after));
        sent.add(entry);
        return answer;
    }

    /// Something new, something sent before, another thing by a name that was sent, or an amendment.
    private Entry next() {
        if (sent.isEmpty()) return fresh(new Deed.Adds(content()));
        Entry earlier = any(sent);
        return switch (chance.nextInt(8)) {
            case 0 -> earlier;
            case 1 -> new Entry(earlier.id(), earlier.moment(), new Deed.Adds(content()));
            case 2, 3 -> fresh(new Deed.Corrects(earlier.id(), content()));
            case 4 -> fresh(new Deed.Withdraws(earlier.id(), content().kind()));
            case 5 -> fresh(new Deed.Corrects(EntryId.made(Home.NOW, chance), content()));
            default -> fresh(new Deed.Adds(content()));
        };
    }

    private Entry fresh(Deed deed) {
        return home.entryAt(Home.NOW.plus(Duration.ofHours(chance.nextInt(100))), deed);
    }

    private Content content() {
        String words = "words " + chance.nextInt(5);
        return chance.nextBoolean() ? new Reason(words) : new LessonDone(words, Optional.empty());
    }

    private void compare(PersonId person) {
        List<Kept> all = plain.all(person);
        assertThat(store.diary().all(person).entries()).isEqualTo(all);
        for (Kind kind : List.of(Kind.REASON, Kind.LESSON_DONE, Kind.URGE)) {
            assertThat(store.diary().of(person, kind).entries())
                    .isEqualTo(all.stream()
                            .filter(kept -> kept.entry().kind() == kind)
                            .toList());
            assertThat(store.diary().latest(person, kind)).isEqualTo(latest(all, kind));
        }
        assertThat(store.diary().latest(person)).isEqualTo(all.size());
        for (Entry entry : sent.subList(0, Math.min(sent.size(), 20))) {
            assertThat(store.diary().entry(person, entry.id()))
                    .isEqualTo(all.stream()
                            .filter(kept -> kept.entry().id().equals(entry.id()))
                            .findFirst());
        }
        LocalDate from = LocalDate.of(2026, 11, 30).plusDays(chance.nextInt(3));
        assertThat(store.diary().days(person, from, from.plusDays(1)).current(from, from.plusDays(1)))
                .isEqualTo(new History(all).current(from, from.plusDays(1)));
        long told = all.isEmpty() && !store.people().knows(person) ? 0 : all.size() + 1L;
        assertThat(store.audit().verify(person)).isEqualTo(new Verdict.Whole(told));
    }

    private static long latest(List<Kept> all, Kind kind) {
        return all.stream()
                .filter(kept -> kept.entry().kind() == kind)
                .mapToLong(Kept::sequence)
                .max()
                .orElse(0);
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
