package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.care.content.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same history on each database, by the same clock and chance: whatever can be read is the same.
class SameAnswersTest {
    private static final int STEPS = Boolean.getBoolean("newleaf.full") ? 5_000 : 400;

    @TempDir
    private Path folder;

    @Test
    void both_databases_give_the_same_answers() {
        List<Object> onSqlite = history(On.SQLITE.home(folder.resolve("a")));
        List<Object> onPostgres = history(On.POSTGRES.home(folder.resolve("b-" + folder.getFileName())));
        assertThat(onSqlite).hasSizeGreaterThan(STEPS);
        for (int i = 0; i < onSqlite.size(); i++) {
            assertThat(onPostgres.get(i)).as("answer " + i).isEqualTo(onSqlite.get(i));
        }
        assertThat(onPostgres).hasSameSizeAs(onSqlite);
    }

    private static List<Object> history(Home home) {
        Random chance = new Random(58);
        List<Object> answers = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        List<Entry> sent = new ArrayList<>();
        try (Store store = home.open()) {
            people.add(store.people().join());
            for (int i = 0; i < STEPS; i++) {
                PersonId person = people.get(chance.nextInt(people.size()));
                int choice = chance.nextInt(100);
                if (choice < 2) people.add(store.people().join());
                else if (choice < 3) store.people().erase(person);
                else if (choice < 6) store.audit().tell(person, Actor.CLINICIAN, Act.READ);
                else {
                    Entry entry = next(home, chance, sent);
                    Optional<Long> after = chance.nextInt(4) == 0 ? Optional.of(chance.nextLong(4)) : Optional.empty();
                    sent.add(entry);
                    answers.add(store.diary().append(person, entry, Actor.PERSON, after));
                }
            }
            people.forEach(person -> answers.addAll(readable(store, person)));
            answers.add(store.people().all().stream()
                    .sorted(Comparator.comparing(PersonId::toString))
                    .toList());
        }
        return answers;
    }

    private static Entry next(Home home, Random chance, List<Entry> sent) {
        String words = "words " + chance.nextInt(5);
        var content = chance.nextBoolean() ? new Reason(words) : new LessonDone(words, Optional.empty());
        Entry earlier = sent.isEmpty() ? home.reason("first") : sent.get(chance.nextInt(sent.size()));
        Deed deed = switch (chance.nextInt(5)) {
            case 0 -> new Deed.Corrects(earlier.id(), content);
            case 1 -> new Deed.Withdraws(earlier.id(), content.kind());
            default -> new Deed.Adds(content);
        };
        return chance.nextInt(10) == 0
                ? earlier
                : home.entryAt(Home.NOW.plus(Duration.ofHours(chance.nextInt(200))), deed);
    }

    private static List<Object> readable(Store store, PersonId person) {
        LocalDate from = LocalDate.of(2026, 12, 1);
        List<Current> current = store.diary().all(person).current();
        return List.of(
                store.people().knows(person),
                store.diary().all(person).entries(),
                current,
                store.diary().of(person, Kind.REASON).entries(),
                store.diary().latest(person, Kind.REASON),
                store.diary().days(person, from, from.plusDays(2)).entries(),
                store.audit().of(person),
                store.audit().verify(person));
    }
}
