package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.storage.engine.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever is erased is gone for good, and nobody else with them.
@ParameterizedClass
@EnumSource(On.class)
class ErasedTest {
    private final On on;

    @TempDir
    private Path folder;

    private Home home;

    ErasedTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void a_home_is_found() {
        home = on.home(folder);
    }

    @Test
    void of_someone_erased_no_byte_is_left_and_others_keep_all() throws SQLException, IOException {
        try (Store store = home.open()) {
            PersonId gone = store.people().join();
            PersonId stays = store.people().join();
            Entry entry = home.reason("rest");
            home.kept(store, gone, entry);
            home.kept(store, stays, home.reason("work"));
            List<String> traces = traces(gone);
            assertThat(traces).hasSize(6);
            assertThat(inDatabase()).contains(traces);
            store.people().erase(gone);
            for (String trace : traces) assertThat(inDatabase()).doesNotContain(trace);
            assertThat(store.people().knows(gone)).isFalse();
            assertThat(store.diary().append(gone, entry, Actor.PERSON)).isInstanceOf(Appended.Nobody.class);
            assertThat(store.diary().all(stays).entries()).hasSize(1);
            assertThat(Files.readString(home.data().resolve("erased"))).contains(gone.toString());
        }
    }

    /// With this many entries in this order SQLite moves rows between pages and leaves a copy behind.
    @Test
    void of_someone_erased_no_byte_is_left_where_rows_were_moved() throws SQLException, IOException {
        assumeTrue(on == On.SQLITE, "it is the pages of SQLite");
        Home many = new Home(folder, new Random(32));
        Random chance = new Random(32);
        try (Store store = many.open()) {
            PersonId stays = store.people().join();
            some(many, store, stays, chance.nextInt(150), chance);
            PersonId gone = store.people().join();
            int count = 1 + chance.nextInt(30);
            for (int i = 0; i < count; i++) {
                some(many, store, gone, 1, chance);
                some(many, store, stays, chance.nextInt(6), chance);
            }
            List<String> traces = traces(gone);
            assertThat(inDatabase()).contains(traces);
            store.people().erase(gone);
            for (String trace : traces) assertThat(inDatabase()).doesNotContain(trace);
        }
    }

    private static void some(Home home, Store store, PersonId person, int count, Random chance) {
        for (int i = 0; i < count; i++) {
            home.kept(store, person, home.reason("some words ".repeat(1 + chance.nextInt(20))));
        }
    }

    @Test
    void someone_erased_stays_erased_when_an_older_copy_is_put_back() throws IOException, SQLException {
        assumeTrue(on == On.SQLITE, "a copy of the file; for rows put back see TwoServersTest");
        PersonId gone;
        Path copy = folder.resolve("copy.db");
        try (Store store = home.open()) {
            gone = store.people().join();
            home.kept(store, gone, home.reason("rest"));
        }
        Files.copy(home.database(), copy, StandardCopyOption.COPY_ATTRIBUTES);
        try (Store store = home.open()) {
            store.people().erase(gone);
        }
        Files.move(copy, home.database(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(bytes(home.database())).contains(gone.toString());
        try (Store store = home.open()) {
            assertThat(store.people().knows(gone)).isFalse();
            assertThat(inDatabase()).doesNotContain(gone.toString());
        }
    }

    @Test
    void a_crash_after_noting_an_erasure_is_made_good_at_the_next_start() throws IOException {
        PersonId gone;
        try (Store store = home.open()) {
            gone = store.people().join();
        }
        Files.createFile(
                home.data().resolve("erased"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(home.data().resolve("erased"), "0000-cut-short\n" + gone + "\n");
        try (Store store = home.open()) {
            assertThat(store.people().knows(gone)).isFalse();
        }
    }

    /// What stands of a person in the database: ids, wrapped key, sealed entries, what was told.
    private List<String> traces(PersonId person) throws SQLException {
        List<String> traces = new ArrayList<>(List.of(person.toString()));
        try (Sql sql = home.sql()) {
            String id = person.toString();
            traces.addAll(sql.all("select wrapped_key from person where id = ?", row -> text(row.getBytes(1)), id));
            traces.addAll(sql.all("select sealed from entry where person = ?", row -> text(row.getBytes(1)), id));
            traces.addAll(sql.all("select id from entry where person = ?", row -> row.getString(1), id));
            traces.addAll(sql.all("select sealed from audit where person = ?", row -> text(row.getBytes(1)), id));
        }
        return traces;
    }

    /// In SQLite in the files of the database. In PostgreSQL in its tables: what its pages and its log still hold is
    /// told in `docs/decisions/0050-store.md`.
    private String inDatabase() throws IOException, SQLException {
        StringBuilder all = new StringBuilder();
        if (on == On.POSTGRES) {
            try (Sql sql = home.sql()) {
                for (String table : List.of("person", "entry", "audit")) all.append(rows(sql, table));
            }
            return all.toString();
        }
        for (Path file : files(home.data())) {
            if (file.getFileName().toString().startsWith("newleaf.db")) all.append(bytes(file));
        }
        return all.toString();
    }

    private static List<String> rows(Sql sql, String table) throws SQLException {
        return sql.all("select * from " + table, row -> {
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                byte[] bytes = row.getMetaData().getColumnType(i) == Types.BINARY ? row.getBytes(i) : new byte[0];
                all.append(row.getString(i)).append(text(bytes)).append('\n');
            }
            return all.toString();
        });
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String bytes(Path file) throws IOException {
        return text(Files.readAllBytes(file));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
