package newleaf.storage.engine;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// One connection and the statements it has prepared. For one thread at a time.
public final class Sql implements AutoCloseable {
    /// Makes something of the row the result stands on.
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// As SQL calls a transaction that has to be run again.
    public static final String OVERTAKEN = "40001";

    private final Connection connection;
    private final String holding;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// @param holding  what ends a query that keeps its rows from other writers; empty where there is no other
    public Sql(Connection connection, String holding) {
        this.connection = connection;
        this.holding = holding;
    }

    /// @param values  texts, numbers and bytes, in the order of the question marks
    public int change(String statement, Object... values) throws SQLException {
        return bound(statement, values).executeUpdate();
    }

    /// The same statement with the values of each row, sent together.
    ///
    /// @return how many rows each changed
    public int[] changeAll(String statement, List<Object[]> rows) throws SQLException {
        if (rows.size() == 1) return new int[] {change(statement, rows.getFirst())};
        PreparedStatement prepared = bound(statement);
        try {
            for (Object[] values : rows) {
                bind(prepared, values);
                prepared.addBatch();
            }
            return prepared.executeBatch();
        } catch (BatchUpdateException failure) {
            throw failure.getCause() instanceof SQLException cause ? cause : failure;
        }
    }

    public void run(String statement) throws SQLException {
        bound(statement).execute();
    }

    public <T> List<T> all(String query, Row<T> row, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(query, values).executeQuery()) {
            while (rows.next()) found.add(row.of(rows));
        }
        return found;
    }

    public <T> Optional<T> one(String query, Row<T> row, Object... values) throws SQLException {
        return all(query, row, values).stream().findFirst();
    }

    /// Like [#one], and until the transaction ends nobody else writes the row.
    public <T> Optional<T> held(String query, Row<T> row, Object... values) throws SQLException {
        return one(query + holding, row, values);
    }

    private PreparedStatement bound(String text, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    public void rollback() throws SQLException {
        connection.rollback();
    }

    /// What is thrown where somebody else wrote between our reading and our writing: run again, it goes well.
    public static SQLException overtaken() {
        return new SQLException("somebody else wrote meanwhile", OVERTAKEN);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new StoreProblem(What.BROKEN, failure);
        }
    }
}
