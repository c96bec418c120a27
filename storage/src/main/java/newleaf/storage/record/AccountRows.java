package newleaf.storage.record;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.Passkey;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;
import newleaf.storage.crypto.LookupKey;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Sql;

/// Accounts as rows: what is in them sealed, and the digests by which they are found.
public final class AccountRows {
    private AccountRows() {}

    public static String digest(LookupKey lookup, ThreeWords words) {
        return lookup.digest("words:" + words.key());
    }

    public static String digest(LookupKey lookup, String credential) {
        return lookup.digest("passkey:" + credential);
    }

    /// In one order for all, so that two who write do not wait for each other.
    public static Set<String> digests(LookupKey lookup, Ways ways) {
        Set<String> digests = new TreeSet<>();
        digests.add(digest(lookup, ways.words()));
        for (Passkey each : ways.passkeys()) digests.add(digest(lookup, each.id()));
        return digests;
    }

    public static Optional<PersonId> whose(Sql sql, String digest) throws SQLException {
        return sql.one("select person from account_way where digest = ?", row -> PersonId.of(row.getString(1)), digest);
    }

    /// Whether one of them is somebody else's.
    public static boolean areTaken(Sql sql, Collection<String> digests, Optional<PersonId> by) throws SQLException {
        for (String each : digests) {
            Optional<PersonId> owner = whose(sql, each);
            if (owner.isPresent() && !owner.equals(by)) return true;
        }
        return false;
    }

    public static Optional<Account> of(Sql sql, PersonId person, PersonKey key) throws SQLException {
        return sql.one(
                        "select version, sealed from account where person = ?",
                        row -> new SealedAccount(row.getLong(1), row.getBytes(2)),
                        person.toString())
                .map(account -> account.open(person, key));
    }

    public static List<PersonId> all(Sql sql) throws SQLException {
        return sql.all("select person from account", row -> PersonId.of(row.getString(1)));
    }

    public static void add(Sql sql, Account account, PersonKey key, Set<String> digests) throws SQLException {
        SealedAccount sealed = SealedAccount.of(account, key);
        String person = account.person().toString();
        sql.change(
                "insert into account (person, version, sealed) values (?, ?, ?)",
                person,
                sealed.version(),
                sealed.sealed());
        for (String each : digests) addWay(sql, person, each);
    }

    /// In the place of the version before.
    ///
    /// @return  whether that was the one that is there
    public static boolean change(Sql sql, Account next, PersonKey key, Set<String> digests) throws SQLException {
        SealedAccount sealed = SealedAccount.of(next, key);
        String person = next.person().toString();
        int changed = sql.change(
                "update account set version = ?, sealed = ? where person = ? and version = ?",
                sealed.version(),
                sealed.sealed(),
                person,
                sealed.version() - 1);
        if (changed == 0) return false;
        Set<String> before = new HashSet<>(
                sql.all("select digest from account_way where person = ?", row -> row.getString(1), person));
        for (String each : before) {
            if (!digests.contains(each)) sql.change("delete from account_way where digest = ?", each);
        }
        for (String each : digests) {
            if (!before.contains(each)) addWay(sql, person, each);
        }
        return true;
    }

    private static void addWay(Sql sql, String person, String digest) throws SQLException {
        sql.change("insert into account_way (digest, person) values (?, ?)", digest, person);
    }

    static void remove(Sql sql, String person) throws SQLException {
        sql.change("delete from account_way where person = ?", person);
        sql.change("delete from account where person = ?", person);
    }
}
