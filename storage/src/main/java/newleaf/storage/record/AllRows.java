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
            new Table("person", List.of("id", "wrapped_key", "audit_head")),
            new Table("entry", List.of("id", "person", "sequence", "kind", "day", "root", "sealed")),
            new Table("audit", List.of("person", "number", "sealed", "chain")));

    private AllRows() {}

    /// @param from  sees one moment
    /// @return      what is there afterwards
    public static Counts carry(Sql from, Sql into) throws SQLException {
        for (Table table : TABLES) carry(table, from, into);
        return Counts.of(into);
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

    private record Table(String name, List<String> columns) {
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
