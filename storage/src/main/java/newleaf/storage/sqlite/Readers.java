package newleaf.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Reads;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Connections that only read. Each sees the record as it was when its reading began, and waits for no
/// writer.
public final class Readers implements Reads {
    private static final int LOOK_MILLISECONDS = 50;

    private final BlockingQueue<Sql> idle = new LinkedBlockingQueue<>();
    private final int count;
    private volatile boolean isClosed;

    public Readers(Sqlite database, int count) {
        this.count = count;
        for (int i = 0; i < count; i++) idle.add(database.toRead());
    }

    @Override
    public <T> T read(Command<T> question) {
        Sql sql = borrowed();
        try {
            sql.run("begin");
            try {
                return question.run(sql);
            } finally {
                sql.run("rollback");
            }
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        } finally {
            idle.add(sql);
        }
    }

    private Sql borrowed() {
        try {
            Sql sql = idle.poll();
            while (sql == null) {
                if (isClosed) throw new StoreProblem(What.CLOSED);
                sql = idle.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            return sql;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreProblem(What.CLOSED, interrupted);
        }
    }

    /// Waits for those that are reading; whoever comes later is refused.
    @Override
    public void close() {
        if (isClosed) return;
        List<Sql> returned = new ArrayList<>();
        while (returned.size() < count) returned.add(borrowed());
        isClosed = true;
        returned.forEach(Sql::close);
    }
}
