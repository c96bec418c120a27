package newleaf.storage.engine;

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

    /// Looks at the row the result stands on.
    @FunctionalInterface
    public interface Look {
        void at(ResultSet row) throws SQLException;
    }

    /// Rows that are fetched, or written, together.
    public static final int MANY = 500;

    /// As SQL calls a transaction that has to be run again.
    public static final String OVERTAKEN = "40001";

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Sql(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /// @param values  texts, numbers and bytes, in the order of the question marks
    public int change(String statement, Object... values) throws SQLException {
        return bound(statement, values).executeUpdate();
    }

    /// What each changed; all in one go where the database can.
    public List<Integer> changeAll(List<Change> changes) throws SQLException {
        if (dialect.isManyAtOnce()) return atOnce(changes);
        List<Integer> counts = new ArrayList<>();
        for (Change each : changes) counts.add(change(text(each.statement(), each.given()), values(each.given())));
        return counts;
    }

    private List<Integer> atOnce(List<Change> changes) throws SQLException {
        List<String> texts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Change each : changes) {
            texts.add(text(each.statement(), each.given()));
            values.addAll(dialect.values(connection, each.given()));
        }
        PreparedStatement statement = bound(String.join(";\n", texts), values.toArray());
        statement.execute();
        List<Integer> counts = new ArrayList<>();
        for (int count = statement.getUpdateCount(); count >= 0; count = statement.getUpdateCount()) {
            counts.add(count);
            statement.getMoreResults();
        }
        return counts;
    }

    /// A query with rows that are given to it.
    public <T> List<T> all(String query, Row<T> row, Given given) throws SQLException {
        return all(text(query, given), row, values(given));
    }

    private String text(String statement, Given given) {
        return statement.replace(Given.PLACE, dialect.table(given));
    }

    private Object[] values(Given given) throws SQLException {
        return dialect.values(connection, given).toArray();
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

    /// Looks at each row as it comes, so that a table of any size needs little memory.
    public void each(String query, Look look) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(MANY);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) look.at(rows);
            }
        }
    }

    /// The same statement with each of these values.
    public void changeEach(String statement, List<Object[]> all) throws SQLException {
        try (PreparedStatement prepare = connection.prepareStatement(statement)) {
            for (Object[] values : all) {
                for (int i = 0; i < values.length; i++) prepare.setObject(i + 1, values[i]);
                prepare.addBatch();
            }
            prepare.executeBatch();
        }
    }

    public <T> Optional<T> one(String query, Row<T> row, Object... values) throws SQLException {
        return all(query, row, values).stream().findFirst();
    }

    /// Like [#one], and until the transaction ends nobody else writes the row.
    public <T> Optional<T> held(String query, Row<T> row, Object... values) throws SQLException {
        return one(query + dialect.holding(), row, values);
    }

    /// Until the transaction ends nobody changes the whole of the table.
    public void add(String table) throws SQLException {
        lock(dialect.toAdd(table));
    }

    /// Until the transaction ends nobody else writes to the table.
    public void own(String table) throws SQLException {
        lock(dialect.toOwn(table));
    }

    private void lock(String statement) throws SQLException {
        if (!statement.isEmpty()) run(statement);
    }

    private PreparedStatement bound(String text, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    /// Prepares everything anew from now on: a statement that failed on a full disk works no more afterwards.
    public void forget() {
        for (PreparedStatement each : prepared.values()) {
            try {
                each.close();
            } catch (SQLException already) {
                // it is of no use in any case
            }
        }
        prepared.clear();
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
