package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.content.Kind;
import newleaf.storage.Home;
import newleaf.storage.Invented;
import newleaf.storage.On;
import newleaf.storage.Onlooker;
import newleaf.storage.Store;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.engine.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record on a server of PostgreSQL: its backup is the same file, and opens there and on one machine.
class ServerBackupTest {
    @TempDir
    private Path folder;

    private House house;
    private PersonId stays;
    private PersonId gone;
    private int entries;
    private String before = "";

    @BeforeEach
    void two_people_have_records() throws IOException, SQLException {
        Home home = On.POSTGRES.home(folder);
        house = new House(home, ThrowAway.fresh());
        try (Store store = home.open()) {
            stays = store.accounts()
                    .open(Invented.ways(), List.of())
                    .orElseThrow()
                    .person();
            store.sessions().getConnection().close();
            gone = store.people().join();
            List<Entry> many = new ArrayList<>();
            for (int i = 0; i < Sql.MANY; i++) many.add(home.reason("rest " + i));
            entries = store.records().add(stays, many, Actor.PERSON).orElseThrow() + 2;
            Entry wrong = home.reason("wrong");
            home.kept(store, stays, wrong);
            home.kept(store, stays, home.entry(new Deed.Withdraws(wrong.id(), Kind.REASON)));
            home.kept(store, gone, home.reason("mine"));
        }
        try (Onlooker onlooker = home.lookOn()) {
            before = House.readable(onlooker, stays, entries);
        }
    }

    @Test
    void it_comes_back_in_a_file_of_one_machine() throws IOException {
        MakeBackup.Made made = house.made();
        assertThat(made.counts().people()).isEqualTo(2);
        Home file = house.elsewhere();
        erasedMeanwhile();
        Restored restored =
                house.restore(made.file(), Optional.of(house.keysMade())).into(file.data(), file.keys());
        isWhole(restored, file);
        try (Store store = file.open()) {
            file.kept(store, stays, file.reason("and on"));
            isFound(store);
        }
    }

    @Test
    void it_comes_back_on_another_server_and_over_no_record() throws IOException {
        Path backup = house.made().file();
        Optional<Path> keys = Optional.of(house.keysMade());
        Home other = On.POSTGRES.home(folder.resolve("other"));
        erasedMeanwhile();
        Restored restored = house.restore(backup, keys, other.server()).into(other.data(), other.keys());
        isWhole(restored, other);
        assertThat(other.database()).doesNotExist();
        assertThat(House.files(other.data()))
                .extracting(file -> file.getFileName().toString())
                .contains("erased");
        try (Store store = other.open()) {
            other.kept(store, stays, other.reason("and on"));
            isFound(store);
        }
        Home again = house.elsewhere();
        assertThatThrownBy(() -> house.restore(backup, keys, other.server()).into(again.data(), again.keys()))
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.SERVER_NOT_EMPTY));
        assertThat(again.data()).doesNotExist();
    }

    private void isFound(Store store) {
        assertThat(store.accounts().named(Invented.WORDS).map(Account::person)).contains(stays);
        assertThat(store.accounts().withPasskey("serval-1").map(Account::ways)).contains(Invented.ways());
    }

    /// A database that an older program left, backed up before anybody opens it.
    @Test
    void one_that_has_no_accounts_yet_is_backed_up_too() throws SQLException {
        try (Sql sql = house.home().sql()) {
            for (String table : List.of(
                    "account_way",
                    "account",
                    "lookup_key",
                    "spring_session_attributes",
                    "spring_session",
                    "reminder_job")) {
                sql.run("drop table " + table);
            }
            sql.run("delete from flyway_schema_history where version in ('2', '3')");
        }
        MakeBackup.Made made = house.made();
        assertThat(made.counts().people()).isEqualTo(2);
        try (Store store = house.home().open()) {
            assertThat(store.accounts().named(Invented.WORDS)).isEmpty();
        }
    }

    private void erasedMeanwhile() {
        try (Store store = house.home().open()) {
            store.noteErasedIn(house.folder().erased(), problem -> {});
            store.people().erase(gone);
        }
    }

    private void isWhole(Restored restored, Home there) {
        assertThat(restored.broken()).isEmpty();
        assertThat(restored.counts().people()).isEqualTo(1);
        try (Onlooker onlooker = there.lookOn()) {
            assertThat(House.readable(onlooker, stays, entries)).isEqualTo(before);
            assertThat(onlooker.people()).containsExactly(stays);
        }
    }
}
