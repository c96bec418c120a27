package newleaf.storage.postgres;

import java.util.stream.Stream;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Pool;
import newleaf.storage.engine.Reads;

/// A few connections that read, each made when it is first needed.
final class PostgresReads implements Reads {
    private final Pool<Transactions> readers;

    PostgresReads(Postgres database, int count) {
        this.readers = new Pool<>(Stream.generate(() -> new Transactions(database::toRead))
                .limit(count)
                .toList());
    }

    @Override
    public <T> T read(Command<T> question) {
        return readers.with(one -> one.read(question));
    }

    @Override
    public void close() {
        readers.close(Transactions::close);
    }
}
