package newleaf.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Verdict;
import newleaf.care.Entry;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;
import newleaf.care.content.Reason;
import newleaf.storage.Home;
import newleaf.storage.Invented;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.storage.engine.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two Newleaf on one database: a data folder each, one folder of keys.
class TwoServersTest {
    @TempDir
    private Path folder;

    private Home home;
    private Store first;
    private Store second;

    @BeforeEach
    void both_open() {
        home = On.POSTGRES.home(folder);
        first = home.open();
        Postgres database = Postgres.at(home.address().orElseThrow(), Map.of());
        second = Store.open(folder.resolve("other"), home.keys(), database, Home.CLOCK, new Random(17));
    }

    @AfterEach
    void both_close() {
        first.close();
        second.close();
    }

    @Test
    void both_write_the_same_person_and_it_is_one_record_without_a_gap() throws Exception {
        PersonId person = first.people().join();
        List<Entry> entries = new ArrayList<>();
        List<Callable<Appended>> jobs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Entry entry = home.reason("reason " + i);
            entries.add(entry);
            for (Store each : List.of(first, second)) {
                jobs.add(() -> each.diary().append(person, entry, Actor.PERSON));
                jobs.add(() -> {
                    each.audit().tell(person, Actor.CLINICIAN, Act.READ);
                    return new Appended.Nobody();
                });
            }
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Appended> each : threads.invokeAll(jobs)) each.get();
        }
        List<Kept> kept = second.diary().all(person).entries();
        assertThat(kept.stream().map(Kept::entry)).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(kept.stream().map(Kept::sequence))
                .isEqualTo(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(first.audit().verify(person)).isEqualTo(new Verdict.Whole(1 + 60 + 120));
    }

    @Test
    void who_is_erased_on_the_one_is_gone_on_the_other() {
        PersonId person = first.people().join();
        home.kept(second, person, home.reason("rest"));
        first.people().erase(person);
        assertThat(second.diary().append(person, home.reason("late"), Actor.PERSON))
                .isInstanceOf(Appended.Nobody.class);
        assertThat(second.diary().all(person).entries()).isEmpty();
    }

    @Test
    void a_master_key_changed_by_the_one_is_used_by_the_other() {
        PersonId before = second.people().join();
        first.rotate();
        PersonId after = second.people().join();
        home.kept(second, before, home.reason("rest"));
        home.kept(first, after, home.reason("work"));
        first.rotate();
        first.close();
        first = home.open();
        assertThat(Home.contents(first.diary().all(before))).containsExactly(new Reason("rest"));
        assertThat(Home.contents(first.diary().all(after))).containsExactly(new Reason("work"));
    }

    @Test
    void of_two_who_draw_the_same_words_at_once_one_gets_them() throws Exception {
        for (int round = 0; round < 10; round++) {
            ThreeWords words = Invented.words("word" + round);
            List<Callable<Optional<Account>>> jobs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Store store = i % 2 == 0 ? first : second;
                Ways ways = Invented.ways(words, "passkey-" + round + "-" + i);
                Entry entry = home.reason("reason " + i);
                jobs.add(() -> store.accounts().open(ways, List.of(entry)));
            }
            List<Account> opened = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Optional<Account>> each : threads.invokeAll(jobs))
                    each.get().ifPresent(opened::add);
            }
            assertThat(opened).hasSize(1);
            assertThat(first.accounts().named(words)).contains(opened.getFirst());
            assertThat(second.accounts().named(words)).contains(opened.getFirst());
            assertThat(second.people().all()).hasSize(round + 1);
            assertThat(first.diary().all(opened.getFirst().person()).entries()).hasSize(1);
        }
    }

    @Test
    void of_two_who_change_the_same_account_at_once_one_does() throws Exception {
        Account account = first.accounts().open(Invented.ways(), List.of()).orElseThrow();
        for (int round = 0; round < 10; round++) {
            Account seen = account;
            List<Callable<Optional<Account>>> jobs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Store store = i % 2 == 0 ? first : second;
                Ways ways = Invented.ways(Invented.WORDS, "passkey-" + round + "-" + i);
                jobs.add(() -> store.accounts().change(seen, ways, Act.CREDENTIAL_CHANGED));
            }
            List<Account> changed = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Optional<Account>> each : threads.invokeAll(jobs))
                    each.get().ifPresent(changed::add);
            }
            assertThat(changed).hasSize(1);
            account = changed.getFirst();
            assertThat(second.accounts().named(Invented.WORDS)).contains(account);
        }
        assertThat(first.audit().verify(account.person())).isEqualTo(new Verdict.Whole(12));
    }

    @Test
    void an_account_is_found_by_the_one_after_the_other_changed_the_master_key() {
        Account account = first.accounts().open(Invented.ways(), List.of()).orElseThrow();
        assertThat(second.accounts().named(Invented.WORDS)).contains(account);
        first.rotate();
        assertThat(second.accounts().named(Invented.WORDS)).contains(account);
        second.rotate();
        assertThat(first.accounts().open(Invented.ways(), List.of())).isEmpty();
    }

    @Test
    void someone_erased_stays_erased_when_older_rows_are_put_back() throws SQLException {
        PersonId gone = first.people().join();
        home.kept(first, gone, home.reason("rest"));
        try (Sql sql = home.sql()) {
            for (String table : List.of("person", "entry", "audit")) {
                sql.run("create table old_" + table + " as select * from " + table);
            }
            first.people().erase(gone);
            for (String table : List.of("person", "entry", "audit")) {
                sql.run("insert into " + table + " select * from old_" + table);
            }
        }
        first.close();
        first = home.open();
        assertThat(first.people().knows(gone)).isFalse();
    }
}
