package newleaf.storage.side;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A few connections of another source, each made when it is first needed and lent to one caller at a time.
public final class PooledSource implements DataSource, AutoCloseable {
    private static final int WAIT_SECONDS = 10;

    /// Whether a connection that was used before can be used again.
    @FunctionalInterface
    public interface Look {
        boolean isUsable(Connection connection) throws SQLException;
    }

    private final DataSource connections;
    private final Look look;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean isClosed;

    /// @param most  how many there are at once
    public PooledSource(DataSource connections, int most, Look look) {
        this.connections = connections;
        this.look = look;
        this.free = new Semaphore(most, true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        await();
        try {
            return (Connection) Proxy.newProxyInstance(
                    PooledSource.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(usable()));
        } catch (SQLException | RuntimeException failure) {
            free.release();
            throw failure;
        }
    }

    private void await() throws SQLException {
        try {
            if (!isClosed && free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException("no connection is free");
    }

    private Connection usable() throws SQLException {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            if (look.isUsable(each)) return each;
            each.close();
        }
        return connections.getConnection();
    }

    private void back(Connection connection) throws SQLException {
        try {
            if (connection.isClosed()) return;
            if (!connection.getAutoCommit()) {
                connection.rollback(); // what was not kept is not kept by whoever comes next
                connection.setAutoCommit(true);
            }
            idle.push(connection);
        } catch (SQLException broken) {
            connection.close();
        } finally {
            free.release();
            if (isClosed) drop();
        }
    }

    private void drop() throws SQLException {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) each.close();
    }

    /// Those that are lent are closed when they come back.
    @Override
    public void close() throws SQLException {
        isClosed = true;
        drop();
    }

    /// A connection as its borrower sees it: once closed, it is theirs no more.
    private final class Lent implements InvocationHandler {
        private @Nullable Connection connection;

        Lent(Connection connection) {
            this.connection = connection;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a connection is equal to itself
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "close" -> giveBack();
                case "isClosed" -> connection == null || connection.isClosed();
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> "a lent connection";
                default -> passed(method, arguments);
            };
        }

        private @Nullable Object giveBack() throws SQLException {
            Connection last = connection;
            connection = null;
            if (last != null) back(last);
            return null;
        }

        private Object passed(Method method, Object @Nullable [] arguments) throws Throwable {
            if (connection == null) throw new SQLException("this connection is closed");
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("who connects was said before");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // nothing is logged
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // whoever connects knows how long
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) return type.cast(this);
        throw new SQLException("there is nothing within");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
