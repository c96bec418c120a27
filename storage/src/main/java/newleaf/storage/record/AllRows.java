package newleaf.storage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newleaf.storage.engine.Counts;
import newleaf.storage.engine.Sql;

/// Everybody's rows, carried from one database into another, sealed as they are.
public final class AllRows {
    /// In this order, for a row names those before it.
    private static final List<Table> TABLES = List.of(
            new Table("person", 1, List.of("id", "wrapped_key", "audit_head")),
            new Table("entry", 1, List.of("id", "person", "sequence", "kind", "day", "root", "sealed")),
            new Table("audit", 1, List.of("person", "number", "sealed", "chain")),
            new Table("lookup_key", 2, List.of("number", "wrapped_key")),
            new Table("account", 2, List.of("person", "version", "sealed")),
            new Table("account_way", 2, List.of("digest", "person")));

    private AllRows() {}

    /// @param from  sees one moment
    /// @return      what is there afterwards
    public static Counts carry(Sql from, Sql into) throws SQLException {
        for (Table table : TABLES) {
            if (has(from, table)) carry(table, from, into);
        }
        return Counts.of(into);
    }

    /// A database that an older program wrote, and that nobody has opened since, does not have all of them.
    private static boolean has(Sql from, Table table) throws SQLException {
        String made = "select 1 from flyway_schema_history where version = ?";
        return from.one(made, row -> true, Integer.toString(table.since())).isPresent();
    }

    private static void carry(Table table, Sql from, Sql into) throws SQLException {
        List<Object[]> waiting = new ArrayList<>();
        from.each(table.query(), row -> {
            waiting.add(table.values(row));
            if (waiting.size() == Sql.MANY) write(table, waiting, into);
        });
        write(table, waiting, into);
    }

    private static void write(Table table, List<Object[]> waiting, Sql into) throws SQLException {
        if (!waiting.isEmpty()) into.changeEach(table.insert(), waiting);
        waiting.clear();
    }

    /// @param since  the version of the tables that brought it
    private record Table(String name, int since, List<String> columns) {
        String query() {
            return "select " + String.join(", ", columns) + " from " + name;
        }

        String insert() {
            String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            return "insert into " + name + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        }

        Object[] values(ResultSet row) throws SQLException {
            Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) values[i] = row.getObject(i + 1);
            return values;
        }
    }
}
