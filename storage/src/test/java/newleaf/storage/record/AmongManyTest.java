package newleaf.storage.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.storage.engine.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// One person beside many: the same answers, and no question that looks at everybody's rows.
@ParameterizedClass
@EnumSource(On.class)
class AmongManyTest {
    private static final int OTHERS = 1000;
    private static final int ROWS = Boolean.getBoolean("newleaf.full") ? 100_000 : 3000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final On on;

    @TempDir
    private Path folder;

    private Home home;

    AmongManyTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void a_home_is_found() {
        home = on.home(folder);
    }

    @Test
    void one_person_is_answered_from_their_own_rows() throws SQLException {
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            for (int i = 0; i < 30; i++) home.kept(store, person, home.reason("rest " + i));
            List<Kept> alone = days(store, person);
            assertThat(alone).hasSize(30);
            try (Sql sql = home.sql()) {
                others(sql);
                assertThat(days(store, person)).isEqualTo(alone);
                assertThat(store.diary().of(person, Kind.REASON).entries()).isEqualTo(alone);
                String id = person.toString();
                looksAtFew(sql, EntryRows.OF_PERSON, id);
                looksAtFew(sql, EntryRows.OF_KIND, id, "reason");
                looksAtFew(
                        sql, EntryRows.OF_ID, id, alone.getFirst().entry().id().toString());
                looksAtFew(sql, EntryRows.LATEST, id, id, "plan-kept");
                looksAtFew(sql, EntryRows.OF_DAYS, id, id, "2026-11-01", "2026-11-30");
            }
        }
    }

    private static List<Kept> days(Store store, PersonId person) {
        return store.diary().days(person, DAY.minusDays(20), DAY).entries();
    }

    /// As the database itself says how it goes about it.
    private void looksAtFew(Sql sql, String where, Object... values) throws SQLException {
        String question = "select " + EntryRows.FIELDS + where;
        List<String> steps = on == On.SQLITE
                ? sql.all("explain query plan " + question, row -> row.getString("detail"), values)
                : sql.all("explain " + question, row -> row.getString(1), values);
        assertThat(steps).as(where).anyMatch(step -> step.matches("(?i).*\\bindex\\b.*"));
        assertThat(steps).as(where).noneMatch(step -> step.matches("(?i).*(seq scan|scan entry).*"));
    }

    /// Rows that nobody can open: only how many there are matters.
    private void others(Sql sql) throws SQLException {
        String nothing = on == On.SQLITE ? "zeroblob(700)" : "decode(repeat('00', 700), 'hex')";
        sql.run(numbers(OTHERS) + "insert into person (id, wrapped_key, audit_head) select 'p' || i, " + nothing + ", "
                + nothing + " from n");
        sql.run(numbers(ROWS)
                + "insert into entry (id, person, sequence, kind, day, root, sealed) select 'e' || i, 'p' || (1 + i % "
                + OTHERS + "), 1 + i / " + OTHERS + ", 'check-in', '2026-11-' || (10 + i % 20), 'e' || i, " + nothing
                + " from n");
        sql.run("analyze");
    }

    private static String numbers(int most) {
        return "with recursive n(i) as (select 1 union all select i + 1 from n where i < " + most + ") ";
    }
}
