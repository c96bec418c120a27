package newleaf.storage.postgres;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import newleaf.storage.engine.Dialect;
import newleaf.storage.engine.Given;

/// Rows are given as one array a column, so that a statement reads the same for any number of them.
enum PostgresDialect implements Dialect {
    ONLY;

    @Override
    public String holding() {
        return " for update";
    }

    @Override
    public String toAdd(String table) {
        return "lock table " + table + " in row exclusive mode";
    }

    @Override
    public String toOwn(String table) {
        return "lock table " + table + " in share row exclusive mode";
    }

    @Override
    public String table(Given given) {
        String arrays = given.columns().stream()
                .map(each -> "cast(? as " + each.type() + "[])")
                .collect(joining(", "));
        String names = given.columns().stream().map(Given.Column::name).collect(joining(", "));
        return "unnest(" + arrays + ") as given (" + names + ")";
    }

    @Override
    public List<Object> values(Connection connection, Given given) throws SQLException {
        List<Object> arrays = new ArrayList<>();
        for (int i = 0; i < given.columns().size(); i++) {
            int column = i;
            Object[] values = given.rows().stream().map(row -> row.get(column)).toArray();
            Object[] typed = "bytea".equals(given.columns().get(i).type()) ? bytes(values) : values;
            arrays.add(connection.createArrayOf(given.columns().get(i).type(), typed));
        }
        return arrays;
    }

    private static byte[][] bytes(Object[] values) {
        byte[][] bytes = new byte[values.length][];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte[]) values[i];
        return bytes;
    }

    @Override
    public boolean isManyAtOnce() {
        return true;
    }
}
