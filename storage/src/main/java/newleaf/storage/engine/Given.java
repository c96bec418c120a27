package newleaf.storage.engine;

import java.util.List;

/// Rows that are given to a statement as a table named `given`; `{given}` stands for it in the statement.
///
/// @param rows  the values of each, in the order of the columns
public record Given(List<Column> columns, List<List<Object>> rows) {
    public static final String PLACE = "{given}";

    /// @param type  as PostgreSQL names it
    public record Column(String name, String type) {
        public static Column text(String name) {
            return new Column(name, "text");
        }

        public static Column number(String name) {
            return new Column(name, "bigint");
        }

        public static Column bytes(String name) {
            return new Column(name, "bytea");
        }
    }

    public Given {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "Given";
    }
}
