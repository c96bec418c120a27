package newleaf.storage.postgres;

import java.sql.SQLException;
import java.util.function.Supplier;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.jspecify.annotations.Nullable;

/// Transactions, one after the other, on a connection that is made anew where it was lost. For one thread at
/// a time.
final class Transactions implements AutoCloseable {
    private static final int MOST_TRIES = 50;

    private final Supplier<Sql> connecting;
    private @Nullable Sql connection;

    Transactions(Supplier<Sql> connecting) {
        this.connecting = connecting;
    }

    /// Once, without another try.
    ///
    /// @throws SQLException where nothing of it was kept
    /// @throws StoreProblem where the connection was lost before the server said whether it is kept
    <T> T once(Command<T> command) throws SQLException {
        Sql sql = connected();
        T result = begun(sql, command);
        try {
            sql.commit();
            return result;
        } catch (SQLException failure) {
            leave(sql);
            if (PostgresProblem.isLost(failure)) throw new StoreProblem(What.OUTCOME_UNKNOWN, failure);
            throw failure;
        }
    }

    /// As often as others come between, and once more where the connection had been lost before it began.
    <T> T kept(Command<T> command) {
        for (int tries = 1; ; tries++) {
            try {
                return once(command);
            } catch (SQLException failure) {
                if (!mayTryAgain(failure, tries)) throw PostgresProblem.of(failure);
            }
        }
    }

    /// What is read is the same whatever comes of the transaction.
    <T> T read(Command<T> question) {
        for (int tries = 1; ; tries++) {
            try {
                Sql sql = connected();
                T result = begun(sql, question);
                leave(sql);
                return result;
            } catch (SQLException failure) {
                if (!mayTryAgain(failure, tries)) throw PostgresProblem.of(failure);
            }
        }
    }

    private static boolean mayTryAgain(SQLException failure, int tries) {
        return PostgresProblem.isLost(failure) ? tries == 1 : PostgresProblem.isRace(failure) && tries < MOST_TRIES;
    }

    private <T> T begun(Sql sql, Command<T> command) throws SQLException {
        try {
            return command.run(sql);
        } catch (SQLException | RuntimeException | Error failure) {
            leave(sql);
            throw failure;
        }
    }

    private Sql connected() {
        if (connection == null) connection = connecting.get();
        return connection;
    }

    /// Ends what was begun; a connection on which even that fails is given up.
    private void leave(Sql sql) {
        try {
            sql.rollback();
        } catch (SQLException lost) {
            close();
        }
    }

    @Override
    public void close() {
        Sql last = connection;
        connection = null;
        if (last == null) return;
        try {
            last.close();
        } catch (StoreProblem alreadyGone) {
            // the server has ended it
        }
    }
}
