package newleaf.bench.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// What the server itself can do at most: one row of the size of a sealed check-in, with its primary key, and a commit.
/// Nothing is asked, chained or indexed beside it.
public record RawInserts(String url) {
    private static final int SEALED = 760;

    public Callers.Measured measure(int callers, Duration time) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < callers; i++) connections.add(DriverManager.getConnection(url));
            try (Statement statement = connections.getFirst().createStatement()) {
                statement.execute("drop table if exists raw");
                statement.execute("create table raw (id text primary key, person text, sequence bigint, kind text,"
                        + " day text, root text, sealed bytea)");
            }
            List<Insert> inserts = new ArrayList<>();
            for (Connection each : connections) inserts.add(Insert.on(each));
            Callers.Measured measured = Callers.measure(inserts, time);
            long stored = count(connections.getFirst());
            if (stored != measured.times().length) throw new IllegalStateException("not all is stored");
            return measured;
        } finally {
            for (Connection each : connections) each.close();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from raw")) {
            row.next();
            return row.getLong(1);
        }
    }

    private record Insert(PreparedStatement statement, Random chance) implements Callers.Deed {
        static Insert on(Connection connection) throws SQLException {
            String sql = "insert into raw (id, person, sequence, kind, day, root, sealed) values (?, ?, ?, ?, ?, ?, ?)";
            return new Insert(connection.prepareStatement(sql), new Random());
        }

        @Override
        public void again() throws SQLException {
            String id = new UUID(chance.nextLong(), chance.nextLong()).toString();
            byte[] sealed = new byte[SEALED];
            chance.nextBytes(sealed);
            statement.setString(1, id);
            statement.setString(2, id);
            statement.setLong(3, 1);
            statement.setString(4, "check-in");
            statement.setString(5, "2026-11-30");
            statement.setString(6, id);
            statement.setBytes(7, sealed);
            statement.executeUpdate();
        }
    }
}
