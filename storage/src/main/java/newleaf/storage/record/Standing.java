package newleaf.storage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newleaf.care.EntryId;
import newleaf.storage.engine.Given;
import newleaf.storage.engine.Given.Column;
import newleaf.storage.engine.Sql;

/// What stands in the record before an entry is kept: all that decides whether it is, in one question.
///
/// @param head          the end of what was told; empty where there is no such person
/// @param latest        sequence of the person, 0 for none
/// @param latestOfKind  sequence of the person and the kind, 0 for none
/// @param root          of what is amended; empty where there is no such entry
/// @param named         what the id names already
record Standing(Optional<byte[]> head, long latest, long latestOfKind, Optional<String> root, Optional<Named> named) {
    private static final List<Column> ASKED = List.of(
            Column.number("place"),
            Column.text("person"),
            Column.text("id"),
            Column.text("kind"),
            Column.text("amends"));
    private static final String QUERY = """
            select given.place, person.audit_head,
                (select max(e.sequence) from entry e where e.person = given.person) as latest,
                (select max(e.sequence) from entry e
                    where e.person = given.person and e.kind = given.kind) as latest_of_kind,
                (select e.root from entry e
                    where e.id = given.amends and e.person = given.person and e.kind = given.kind) as root,
                named.id, named.person, named.kind, named.day, named.sealed, named.sequence
            from {given}
                left join person on person.id = given.person
                left join entry as named on named.id = given.id""";

    /// An entry that is there.
    record Named(String person, SealedEntry sealed, long sequence) {}

    /// In their order.
    static List<Standing> of(Sql sql, List<Appending> all) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        for (Appending each : all) rows.add(asked(rows.size(), each));
        Map<Integer, Standing> found = new HashMap<>();
        sql.all(QUERY, row -> found.put(row.getInt("place"), read(row)), new Given(ASKED, rows));
        List<Standing> ordered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) ordered.add(Objects.requireNonNull(found.get(i)));
        return ordered;
    }

    private static List<Object> asked(int place, Appending one) {
        String amends = one.amends().map(EntryId::toString).orElse("");
        return List.of(
                (long) place,
                one.person().toString(),
                one.entry().id().toString(),
                one.entry().kind().label(),
                amends);
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                Optional.ofNullable(row.getBytes("audit_head")),
                row.getLong("latest"),
                row.getLong("latest_of_kind"),
                Optional.ofNullable(row.getString("root")),
                named(row));
    }

    private static Optional<Named> named(ResultSet row) throws SQLException {
        String id = row.getString("id");
        if (id == null) return Optional.empty();
        SealedEntry sealed = new SealedEntry(id, row.getString("kind"), row.getString("day"), row.getBytes("sealed"));
        return Optional.of(new Named(row.getString("person"), sealed, row.getLong("sequence")));
    }
}
