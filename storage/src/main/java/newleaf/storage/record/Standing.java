package newleaf.storage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newleaf.care.EntryId;
import newleaf.storage.engine.Sql;

/// What stands in the record before an entry is kept: all that decides whether it is, in one question.
///
/// @param head          the end of what was told; empty where there is no such person
/// @param latest        sequence of the person, 0 for none
/// @param latestOfKind  sequence of the person and the kind, 0 for none
/// @param root          of what is amended; empty where there is no such entry
/// @param named         what the id names already
record Standing(Optional<byte[]> head, long latest, long latestOfKind, Optional<String> root, Optional<Named> named) {
    private static final String ASKED =
            "(cast(? as integer), cast(? as text), cast(? as text), cast(? as text), cast(? as text))";
    private static final String BEFORE = """
            with asked (place, person, id, kind, amends) as (values
            """;
    private static final String AFTER = """
            )
            select asked.place, person.audit_head,
                (select max(e.sequence) from entry e where e.person = asked.person) as latest,
                (select max(e.sequence) from entry e
                    where e.person = asked.person and e.kind = asked.kind) as latest_of_kind,
                (select e.root from entry e
                    where e.id = asked.amends and e.person = asked.person and e.kind = asked.kind) as root,
                named.id, named.person, named.kind, named.day, named.sealed, named.sequence
            from asked
                left join person on person.id = asked.person
                left join entry as named on named.id = asked.id""";

    /// An entry that is there.
    record Named(String person, SealedEntry sealed, long sequence) {}

    /// In their order. The number of rows that are asked for is a power of two, so that few statements are
    /// prepared: the last one is asked for again.
    static List<Standing> of(Sql sql, List<Appending> all) throws SQLException {
        int size = Integer.highestOneBit(2 * all.size() - 1);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int place = Math.min(i, all.size() - 1);
            values.addAll(asked(place, all.get(place)));
        }
        String query = BEFORE + String.join(", ", Collections.nCopies(size, ASKED)) + AFTER;
        Map<Integer, Standing> found = new HashMap<>();
        sql.all(query, row -> found.put(row.getInt("place"), read(row)), values.toArray());
        List<Standing> ordered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) ordered.add(Objects.requireNonNull(found.get(i)));
        return ordered;
    }

    private static List<Object> asked(int place, Appending one) {
        String amends = one.amends().map(EntryId::toString).orElse("");
        return List.of(
                place,
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
