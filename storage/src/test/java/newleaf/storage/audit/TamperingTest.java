package newleaf.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Verdict;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Sql;
import newleaf.storage.record.PersonRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody with the database and without the keys changes what was told: each time it is found.
@ParameterizedClass
@EnumSource(On.class)
class TamperingTest {
    private final On on;

    /// What finds a tampering is the same on each database: one round trip each makes the second one slow.
    private static final Map<On, Integer> ROUNDS = Boolean.getBoolean("newleaf.full")
            ? Map.of(On.SQLITE, 10_000, On.POSTGRES, 1_000)
            : Map.of(On.SQLITE, 1_000, On.POSTGRES, 90);

    @TempDir
    private Path folder;

    private final Random chance = new Random(10_000);

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(long number, byte[] sealed, byte[] chain) {}

    private enum Way {
        CHANGED,
        REMOVED,
        REORDERED,
        CUT_OFF,
        DOUBLED,
        BROUGHT_FROM_ANOTHER,
        HEAD_CHANGED,
        HEAD_OF_ANOTHER,
        ENTRY_REMOVED
    }

    TamperingTest(On on) {
        this.on = on;
    }

    @Test
    void each_of_many_tamperings_is_found() throws SQLException {
        Home home = on.home(folder);
        PersonId person;
        PersonId other;
        try (Store store = home.open()) {
            person = told(home, store);
            other = told(home, store);
        }
        Map<Way, Integer> found = new TreeMap<>();
        try (Sql sql = home.sql()) {
            byte[] wrapped = PersonRows.wrappedKey(sql, person).orElseThrow();
            PersonKey key = new KeyFolder(home.keys()).key(false).unwrap(wrapped, person);
            for (int i = 0; i < ROUNDS.getOrDefault(on, 0); i++) {
                Way way = Way.values()[i % Way.values().length];
                boolean isRechained = chance.nextBoolean();
                sql.run("begin");
                tamper(sql, person, other, way, isRechained);
                assertThat(AuditRows.verify(sql, person, key))
                        .as(i + " " + way + ", hashed anew: " + isRechained)
                        .isInstanceOf(Verdict.Broken.class);
                sql.run("rollback");
                found.merge(way, 1, Integer::sum);
            }
            assertThat(AuditRows.verify(sql, person, key)).isEqualTo(new Verdict.Whole(9));
        }
        assertThat(found).hasSize(Way.values().length);
    }

    private PersonId told(Home home, Store store) {
        PersonId person = store.people().join();
        for (int i = 0; i < 4; i++) {
            home.kept(store, person, home.reason("reason " + i));
            store.audit().tell(person, Actor.CLINICIAN, Act.READ);
        }
        return person;
    }

    private void tamper(Sql sql, PersonId person, PersonId other, Way way, boolean isRechained) throws SQLException {
        List<Row> rows = rows(sql, person);
        int place = chance.nextInt(rows.size());
        switch (way) {
            case CHANGED -> rows.set(place, changed(rows.get(place)));
            case REMOVED -> rows.remove(place);
            case REORDERED ->
                Collections.swap(rows, place, (place + 1 + chance.nextInt(rows.size() - 1)) % rows.size());
            case CUT_OFF -> rows.subList(place, rows.size()).clear();
            case DOUBLED -> rows.add(place, rows.get(chance.nextInt(rows.size())));
            case BROUGHT_FROM_ANOTHER -> rows.set(place, rows(sql, other).get(place));
            case HEAD_CHANGED -> sql.change("update person set audit_head = ? where id = ?", noise(), "" + person);
            case HEAD_OF_ANOTHER ->
                sql.change(
                        "update person set audit_head = (select audit_head from person where id = ?) where id = ?",
                        "" + other,
                        "" + person);
            case ENTRY_REMOVED ->
                sql.change("delete from entry where person = ? and sequence = ?", "" + person, 1 + chance.nextInt(4));
        }
        put(sql, person, rows, isRechained && way != Way.HEAD_CHANGED);
    }

    private byte[] noise() {
        byte[] noise = new byte[100];
        chance.nextBytes(noise);
        return noise;
    }

    /// One bit of what is sealed, of the hash, or of the number.
    private Row changed(Row row) {
        byte[] sealed = row.sealed().clone();
        byte[] chain = row.chain().clone();
        switch (chance.nextInt(3)) {
            case 0 -> sealed[chance.nextInt(sealed.length)] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> chain[chance.nextInt(chain.length)] ^= (byte) (1 << chance.nextInt(8));
            default -> {
                return new Row(row.number() + 20, sealed, chain);
            }
        }
        return new Row(row.number(), sealed, chain);
    }

    /// @param isRechained  the clever way: numbers and hashes are made anew, so that they fit each other
    private static void put(Sql sql, PersonId person, List<Row> rows, boolean isRechained) throws SQLException {
        boolean isAnotherChain = isRechained && !isSame(rows, rows(sql, person));
        sql.change("delete from audit where person = ?", "" + person);
        Link link = Link.NONE;
        long number = 0;
        for (Row row : rows) {
            link = link.next(row.sealed());
            number = isAnotherChain || number >= row.number() ? number + 1 : row.number();
            sql.change(
                    "insert into audit (person, number, sealed, chain) values (?, ?, ?, ?)",
                    "" + person,
                    number,
                    row.sealed(),
                    isAnotherChain ? link.hash() : row.chain());
        }
    }

    private static boolean isSame(List<Row> rows, List<Row> others) {
        return rows.size() == others.size()
                && IntStream.range(0, rows.size())
                        .allMatch(i -> Arrays.equals(
                                rows.get(i).sealed(), others.get(i).sealed()));
    }

    private static List<Row> rows(Sql sql, PersonId person) throws SQLException {
        return new ArrayList<>(sql.all(
                "select number, sealed, chain from audit where person = ? order by number",
                row -> new Row(row.getLong(1), row.getBytes(2), row.getBytes(3)),
                "" + person));
    }
}
