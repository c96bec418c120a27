package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.Role;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;
import newleaf.care.content.Agreement;
import newleaf.care.content.Reason;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Accounts: found by what somebody knows or has, sealed, and changed by one at a time.
@ParameterizedClass
@EnumSource(On.class)
class AccountsTest {
    private static final List<Consumer<Rotation>> STEPS =
            List.of(Rotation::bringNew, Rotation::wrapAnew, Rotation::dropOld);

    private final On on;

    @TempDir
    private Path folder;

    private Home home;
    private Store store;

    AccountsTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void a_store_is_open() {
        home = on.home(folder);
        store = home.open();
    }

    @AfterEach
    void it_is_closed() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = home.open();
    }

    private Account opened(Ways ways, Entry... first) {
        return store.accounts().open(ways, List.of(first)).orElseThrow();
    }

    private List<Act> told(PersonId person) {
        return store.audit().of(person).stream().map(Told::act).toList();
    }

    @Test
    void it_is_found_by_its_words_its_passkey_and_its_person() {
        Account made = opened(Invented.ways());
        reopen();
        assertThat(made).isEqualTo(new Account(made.person(), Invented.ways(), Home.NOW, 1));
        var accounts = store.accounts();
        assertThat(accounts.of(made.person())).contains(made);
        assertThat(accounts.named(ThreeWords.typed("arbol TAPIR okapi").orElseThrow()))
                .contains(made);
        assertThat(accounts.withPasskey("serval-1")).contains(made);
        assertThat(accounts.withPasskey("serval-2")).isEmpty();
        assertThat(accounts.withPasskey("arbol okapi tapir")).isEmpty();
        assertThat(accounts.named(Invented.words("zebra"))).isEmpty();
    }

    @Test
    void where_there_is_none_nobody_is_found() {
        PersonId person = store.people().join();
        assertThat(store.accounts().named(Invented.WORDS)).isEmpty();
        assertThat(store.accounts().withPasskey("serval-1")).isEmpty();
        assertThat(store.accounts().of(person)).isEmpty();
        assertThat(store.accounts().count(Role.PERSON)).isZero();
        var seen = new Account(person, Invented.ways(), Home.NOW, 1);
        assertThat(store.accounts().change(seen, seen.ways(), Act.CREDENTIAL_CHANGED))
                .isEmpty();
    }

    @Test
    void with_it_come_its_first_entries_and_all_is_told() {
        Entry agreed = home.entry(new Deed.Adds(new Agreement("terms", "2026-11", true)));
        Account made = opened(Invented.ways(), agreed, home.reason("rest"));
        assertThat(Home.contents(store.diary().all(made.person())))
                .containsExactly(new Agreement("terms", "2026-11", true), new Reason("rest"));
        assertThat(told(made.person())).containsExactly(Act.JOINED, Act.CREDENTIAL_CHANGED, Act.ADDED, Act.ADDED);
        assertThat(store.audit().verify(made.person())).isEqualTo(new Verdict.Whole(4));
        home.kept(store, made.person(), home.reason("work"));
    }

    @Test
    void where_words_or_a_passkey_are_taken_nothing_is_left() {
        opened(Invented.ways());
        Entry first = home.reason("rest");
        assertThat(store.accounts().open(Invented.ways(Invented.WORDS, "serval-2"), List.of(first)))
                .isEmpty();
        assertThat(store.accounts().open(Invented.ways(Invented.words("zebra"), "serval-1"), List.of(first)))
                .isEmpty();
        assertThat(store.people().all()).hasSize(1);
        opened(Invented.ways(Invented.words("zebra"), "serval-2"), first);
    }

    @Test
    void where_an_entry_is_not_new_nothing_is_left() {
        Entry taken = home.reason("rest");
        opened(Invented.ways(), taken);
        Ways other = Invented.ways(Invented.words("zebra"), "serval-2");
        Entry amends = home.entry(new Deed.Corrects(taken.id(), new Reason("work")));
        assertThatThrownBy(() -> opened(other, amends)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opened(other, home.reason("work"), taken)).isInstanceOf(StoreProblem.class);
        assertThat(store.people().all()).hasSize(1);
        assertThat(store.accounts().named(other.words())).isEmpty();
        opened(other);
    }

    @Test
    void what_could_not_be_read_back_is_not_kept() {
        Ways endless = Invented.ways().withPassphrase(Optional.of("x".repeat(30_000)));
        assertThatThrownBy(() -> opened(endless)).isInstanceOf(StoreProblem.class);
        Account made = opened(Invented.ways());
        assertThatThrownBy(() -> store.accounts().change(made, endless, Act.CREDENTIAL_CHANGED))
                .isInstanceOf(StoreProblem.class);
        assertThat(store.accounts().named(Invented.WORDS)).contains(made);
    }

    @Test
    void other_ways_take_the_place_of_those_before() {
        Account made = opened(Invented.ways());
        Ways other = Invented.ways(Invented.words("zebra"), "serval-2");
        Account changed =
                store.accounts().change(made, other, Act.CREDENTIAL_CHANGED).orElseThrow();
        assertThat(changed).isEqualTo(new Account(made.person(), other, made.made(), 2));
        reopen();
        assertThat(store.accounts().named(other.words())).contains(changed);
        assertThat(store.accounts().withPasskey("serval-2")).contains(changed);
        assertThat(store.accounts().named(Invented.WORDS)).isEmpty();
        assertThat(store.accounts().withPasskey("serval-1")).isEmpty();
        Account again = store.accounts()
                .change(changed, other.withPassphrase(Optional.empty()), Act.SIGNED_IN)
                .orElseThrow();
        assertThat(store.accounts().withPasskey("serval-2")).contains(again);
        assertThat(told(made.person()))
                .containsExactly(Act.JOINED, Act.CREDENTIAL_CHANGED, Act.CREDENTIAL_CHANGED, Act.SIGNED_IN);
        assertThat(store.audit().verify(made.person())).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void who_saw_an_older_one_or_names_what_is_somebody_elses_changes_nothing() {
        Account made = opened(Invented.ways());
        Account other = opened(Invented.ways(Invented.words("zebra"), "serval-2"));
        var accounts = store.accounts();
        Account changed = accounts.change(made, made.ways().withCodes(List.of()), Act.CREDENTIAL_CHANGED)
                .orElseThrow();
        assertThat(accounts.change(made, made.ways(), Act.CREDENTIAL_CHANGED)).isEmpty();
        Ways takes = changed.ways().withPasskeys(other.ways().passkeys());
        assertThat(accounts.change(changed, takes, Act.CREDENTIAL_CHANGED)).isEmpty();
        assertThat(accounts.change(changed, Invented.ways(other.ways().words(), "serval-1"), Act.CREDENTIAL_CHANGED))
                .isEmpty();
        assertThat(accounts.of(made.person())).contains(changed);
        assertThat(accounts.named(Invented.WORDS)).contains(changed);
        assertThat(accounts.withPasskey("serval-2")).contains(other);
        assertThat(told(made.person())).hasSize(3);
        store.people().erase(made.person());
        assertThat(accounts.change(changed, made.ways(), Act.CREDENTIAL_CHANGED))
                .isEmpty();
    }

    @Test
    void roles_are_counted() {
        opened(Invented.ways());
        Ways second = Invented.ways(Invented.words("zebra"), "serval-2");
        opened(new Ways(Role.ADMINISTRATOR, second.words(), Optional.empty(), List.of(), List.of(), Optional.empty()));
        store.people().join();
        assertThat(store.accounts().count(Role.ADMINISTRATOR)).isEqualTo(1);
        assertThat(store.accounts().count(Role.PERSON)).isEqualTo(1);
        assertThat(store.accounts().count(Role.CLINICIAN)).isZero();
    }

    @Test
    void who_is_erased_is_found_by_nothing_and_leaves_their_words_to_others() throws SQLException {
        Account gone = opened(Invented.ways());
        Account stays = opened(Invented.ways(Invented.words("zebra"), "serval-2"));
        store.people().erase(gone.person());
        assertThat(store.accounts().named(Invented.WORDS)).isEmpty();
        assertThat(store.accounts().withPasskey("serval-1")).isEmpty();
        assertThat(store.accounts().of(gone.person())).isEmpty();
        assertThat(store.accounts().withPasskey("serval-2")).contains(stays);
        try (Sql sql = home.sql()) {
            for (String table : List.of("account", "account_way")) {
                assertThat(sql.all("select person from " + table, row -> row.getString(1)))
                        .containsOnly(stays.person().toString());
            }
        }
        opened(Invented.ways());
    }

    @Test
    void wherever_a_change_of_the_master_key_is_cut_off_it_is_found() {
        Account made = opened(Invented.ways());
        for (int steps = 0; steps <= STEPS.size(); steps++) {
            Rotation rotation = store.rotation();
            STEPS.stream().limit(steps).forEach(step -> step.accept(rotation));
            assertThat(store.accounts().named(Invented.WORDS)).contains(made);
            reopen();
            assertThat(store.accounts().named(Invented.WORDS)).contains(made);
        }
        store.rotate();
        reopen();
        assertThat(store.accounts().withPasskey("serval-1")).contains(made);
        assertThat(store.accounts().open(Invented.ways(), List.of())).isEmpty();
    }

    @Test
    void a_stolen_copy_tells_nothing_of_it() throws IOException {
        opened(Invented.ways(), home.reason("rest"));
        for (Path file : on.files(home)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String planted : Invented.PLANTED) {
                assertThat(bytes.contains(planted)).as(planted + " in " + file).isFalse();
            }
        }
    }

    @Test
    void two_records_give_the_same_words_another_digest() throws SQLException {
        opened(Invented.ways());
        Home other = on.home(folder.resolve(folder.getFileName() + "-other"));
        try (Store second = other.open()) {
            assertThat(second.accounts().open(Invented.ways(), List.of())).isPresent();
        }
        assertThat(digests(other)).hasSize(2).doesNotContainAnyElementsOf(digests(home));
    }

    private static List<String> digests(Home home) throws SQLException {
        try (Sql sql = home.sql()) {
            return sql.all("select digest from account_way", row -> row.getString(1));
        }
    }

    @Test
    void rows_cannot_be_exchanged_or_given_another_version() throws SQLException {
        Account made = opened(Invented.ways());
        Account other = opened(Invented.ways(Invented.words("zebra"), "serval-2"));
        for (String tampering : List.of(
                "update account set version = version + 1 where person = ?",
                "update account set sealed = (select a.sealed from account a where a.person <> account.person)"
                        + " where person = ?")) {
            try (Sql sql = home.sql()) {
                assertThat(sql.change(tampering, made.person().toString())).isEqualTo(1);
            }
            assertThatThrownBy(() -> store.accounts().of(made.person()))
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.DAMAGED));
        }
        assertThat(store.accounts().of(other.person())).contains(other);
    }

    @Test
    void what_is_brought_or_exported_has_no_account() {
        Account made = opened(Invented.ways(), home.reason("rest"));
        var record = store.records().of(made.person()).orElseThrow();
        assertThat(record.entries()).hasSize(1);
        Home other = on.home(folder.resolve(folder.getFileName() + "-other"));
        try (Store second = other.open()) {
            second.records().bring(Optional.empty(), record, Actor.PERSON);
            assertThat(second.accounts().named(Invented.WORDS)).isEmpty();
        }
    }
}
