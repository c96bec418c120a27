package newleaf.storage.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.engine.Sql;

/// People as rows: a random id, the person's wrapped key, and the sealed end of what was told of them.
public final class PersonRows {
    private static final byte[] NOTHING = {0};

    private PersonRows() {}

    /// From here to the end of the transaction no key is wrapped anew, so that the master key read now is the right
    /// one.
    public static void beforeAdding(Sql sql) throws SQLException {
        sql.add("person");
    }

    public static void add(Sql sql, PersonId person, byte[] wrappedKey, byte[] auditHead) throws SQLException {
        sql.change(
                "insert into person (id, wrapped_key, audit_head) values (?, ?, ?)",
                person.toString(),
                wrappedKey,
                auditHead);
    }

    public static Optional<byte[]> wrappedKey(Sql sql, PersonId person) throws SQLException {
        return sql.one("select wrapped_key from person where id = ?", row -> row.getBytes(1), person.toString());
    }

    public static boolean isThere(Sql sql, PersonId person) throws SQLException {
        return sql.one("select 1 from person where id = ?", row -> true, person.toString())
                .isPresent();
    }

    /// Whether they are there; until the transaction ends nobody else writes of them.
    public static boolean hold(Sql sql, PersonId person) throws SQLException {
        return sql.held("select id from person where id = ?", row -> true, person.toString())
                .isPresent();
    }

    public static List<PersonId> all(Sql sql) throws SQLException {
        return sql.all("select id from person", row -> PersonId.of(row.getString(1)));
    }

    /// Somebody whose key shows whether a master key is the right one.
    public static Optional<PersonId> anybody(Sql sql) throws SQLException {
        return sql.one("select id from person limit 1", row -> PersonId.of(row.getString(1)));
    }

    /// Everything of them, the key first.
    public static void remove(Sql sql, PersonId person) throws SQLException {
        String id = person.toString();
        sql.held("select id from person where id = ?", row -> id, id);
        sql.change("update person set wrapped_key = ?, audit_head = ? where id = ?", NOTHING, NOTHING, id);
        AccountRows.remove(sql, id);
        sql.change("delete from audit where person = ?", id);
        sql.change("delete from entry where person = ?", id);
        sql.change("delete from person where id = ?", id);
    }

    /// Wraps every key anew, that of the accounts too, by the key that wraps now.
    public static void rewrap(Sql sql, MasterKey master) throws SQLException {
        sql.own("person");
        for (PersonId person : all(sql)) {
            byte[] wrapped = wrappedKey(sql, person).orElseThrow();
            sql.change(
                    "update person set wrapped_key = ? where id = ?",
                    master.rewrapped(wrapped, person),
                    person.toString());
        }
        LookupRows.rewrap(sql, master);
    }
}
