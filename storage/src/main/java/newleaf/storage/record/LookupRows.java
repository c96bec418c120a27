package newleaf.storage.record;

import java.sql.SQLException;
import java.util.Optional;
import newleaf.storage.crypto.LookupKey;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.engine.Sql;

/// The one key by which accounts are found, wrapped. It comes with the first account.
public final class LookupRows {
    private LookupRows() {}

    /// Empty where there is no account yet.
    public static Optional<byte[]> wrapped(Sql sql) throws SQLException {
        return sql.one("select wrapped_key from lookup_key where number = 1", row -> row.getBytes(1));
    }

    /// Within a transaction in which the master key is not changed.
    public static LookupKey made(Sql sql, MasterKey master) throws SQLException {
        Optional<byte[]> known = wrapped(sql);
        if (known.isPresent()) return master.unwrapLookup(known.get());
        byte[] fresh = master.wrapFreshLookup();
        sql.change("insert into lookup_key (number, wrapped_key) values (1, ?)", fresh);
        return master.unwrapLookup(fresh);
    }

    static void rewrap(Sql sql, MasterKey master) throws SQLException {
        Optional<byte[]> wrapped = wrapped(sql);
        if (wrapped.isEmpty()) return;
        sql.change("update lookup_key set wrapped_key = ? where number = 1", master.rewrappedLookup(wrapped.get()));
    }
}
