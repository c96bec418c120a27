package newleaf.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Change;
import newleaf.storage.engine.Given;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// What was told of a person: one sealed row each, chained by hash. How many there are and the last hash
/// stand sealed beside the person: without the key nobody can cut the end off and write an end that fits.
///
/// What this cannot show: a whole database put back as it was earlier, with its keys. That takes a copy
/// elsewhere.
public final class AuditRows {
    private static final String HEAD = "audit-head";
    private static final String ROW = "audit";
    private static final String END = "select audit_head from person where id = ?";

    private AuditRows() {}

    /// The head of somebody of whom nothing was told yet.
    public static byte[] emptyHead(PersonKey key) {
        return key.seal(Link.NONE.written(), HEAD);
    }

    /// Within the transaction in which it is done.
    public static void tell(
            Sql sql, PersonId person, PersonKey key, Instant at, Actor by, Act act, Optional<EntryId> entry)
            throws SQLException {
        tell(sql, person, key, new Told(0, at, by, act, entry));
    }

    /// Also what was told elsewhere: whatever its number there, here it gets the next one.
    public static void tell(Sql sql, PersonId person, PersonKey key, Told what) throws SQLException {
        byte[] head = sql.held(END, row -> row.getBytes(1), person.toString()).orElseThrow(AuditRows::damaged);
        checkEnds(sql.changeAll(changes(List.of(after(head, person, key, what)))), 1);
    }

    /// The next thing told, after the head that was read; not written yet.
    public static NextTold after(
            byte[] head, PersonId person, PersonKey key, Instant at, Actor by, Act act, Optional<EntryId> entry) {
        return after(head, person, key, new Told(0, at, by, act, entry));
    }

    private static NextTold after(byte[] head, PersonId person, PersonKey key, Told what) {
        Link last = Link.read(key.open(head, HEAD));
        long number = last.number() + 1;
        Told told = new Told(number, what.at(), what.by(), what.act(), what.entry(), what.elsewhere());
        byte[] sealed = key.seal(ToldDocument.written(told), ROW, "" + number);
        Link next = last.next(sealed);
        return new NextTold(person.toString(), head, number, sealed, next.hash(), key.seal(next.written(), HEAD));
    }

    /// Of one of each person at most: the end of the chain, and what was told.
    ///
    /// @param all  by person, so that two who write do not wait for each other
    public static List<Change> changes(List<NextTold> all) {
        return List.of(
                new Change(
                        "update person set audit_head = given.head from {given}"
                                + " where person.id = given.person and person.audit_head = given.before",
                        new Given(NextTold.END, all.stream().map(NextTold::end).toList())),
                new Change(
                        "insert into audit (person, number, sealed, chain)"
                                + " select person, number, sealed, chain from {given}",
                        new Given(NextTold.ROW, all.stream().map(NextTold::row).toList())));
    }

    /// @throws SQLException where somebody else told something meanwhile
    public static void checkEnds(List<Integer> changed, int expected) throws SQLException {
        if (changed.getFirst() != expected) throw Sql.overtaken();
    }

    private static Link head(Sql sql, PersonId person, PersonKey key) throws SQLException {
        byte[] sealed = sql.one(END, row -> row.getBytes(1), person.toString()).orElseThrow(AuditRows::damaged);
        return Link.read(key.open(sealed, HEAD));
    }

    private static StoreProblem damaged() {
        return new StoreProblem(What.DAMAGED);
    }

    public static List<Told> of(Sql sql, PersonId person, PersonKey key) throws SQLException {
        List<Told> all = new ArrayList<>();
        for (Row row : rows(sql, person)) all.add(row.told(key));
        return all;
    }

    /// What was told last.
    public static Optional<Told> latest(Sql sql, PersonId person, PersonKey key) throws SQLException {
        String last = "select number, sealed, chain from audit where person = ? order by number desc limit 1";
        return sql.one(last, AuditRows::row, person.toString()).map(row -> row.told(key));
    }

    /// Looks at every row, at the end of the chain, and at whether each entry that was told of is there.
    public static Verdict verify(Sql sql, PersonId person, PersonKey key) throws SQLException {
        Link link = Link.NONE;
        Set<String> entries = new HashSet<>();
        try {
            Link head = head(sql, person, key);
            for (Row row : rows(sql, person)) {
                Link next = link.next(row.sealed());
                boolean isNext = next.isSame(new Link(row.number(), row.chain()));
                if (!isNext) return broken(link, "is missing, moved or changed");
                row.told(key).entry().ifPresent(entry -> entries.add(entry.toString()));
                link = next;
            }
            if (!link.isSame(head)) return broken(link, "is missing: the end was cut off");
        } catch (StoreProblem changed) {
            return broken(link, "was changed, or the end of the chain was");
        }
        return entriesAre(sql, person, entries)
                ? new Verdict.Whole(link.number())
                : broken(link, "tells of other entries");
    }

    private static Verdict broken(Link last, String words) {
        return new Verdict.Broken(last.number() + 1, words);
    }

    private static boolean entriesAre(Sql sql, PersonId person, Set<String> told) throws SQLException {
        List<String> kept =
                sql.all("select id from entry where person = ?", row -> row.getString(1), person.toString());
        return told.equals(new HashSet<>(kept));
    }

    private static List<Row> rows(Sql sql, PersonId person) throws SQLException {
        return sql.all(
                "select number, sealed, chain from audit where person = ? order by number",
                AuditRows::row,
                person.toString());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getBytes(2), row.getBytes(3));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(long number, byte[] sealed, byte[] chain) {
        Told told(PersonKey key) {
            return ToldDocument.read(number, key.open(sealed, ROW, "" + number));
        }
    }
}
