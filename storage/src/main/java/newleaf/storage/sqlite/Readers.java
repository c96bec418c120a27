package newleaf.storage.sqlite;

import java.sql.SQLException;
import java.util.stream.Stream;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Pool;
import newleaf.storage.engine.Reads;
import newleaf.storage.engine.Sql;

/// Connections that only read. Each sees the record as it was when its reading began, and waits for no
/// writer.
public final class Readers implements Reads {
    private final Pool<Sql> pool;

    public Readers(Sqlite database, int count) {
        this.pool = new Pool<>(Stream.generate(database::toRead).limit(count).toList());
    }

    @Override
    public <T> T read(Command<T> question) {
        return pool.with(sql -> read(sql, question));
    }

    private static <T> T read(Sql sql, Command<T> question) {
        try {
            sql.run("begin");
            try {
                return question.run(sql);
            } finally {
                sql.run("rollback");
            }
        } catch (SQLException failure) {
            sql.forget();
            throw Sqlite.problem(failure);
        }
    }

    /// Waits for those that are reading; whoever comes later is refused.
    @Override
    public void close() {
        pool.close(Sql::close);
    }
}
