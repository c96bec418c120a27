package newleaf.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.Accounts;
import newleaf.care.account.Role;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.LookupKey;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Sql;
import newleaf.storage.record.AccountRows;
import newleaf.storage.record.BroughtRows;
import newleaf.storage.record.LookupRows;
import newleaf.storage.record.PersonRows;

/// Accounts, kept.
record StoredAccounts(Engine engine, Keys keys, Clock clock, RandomGenerator chance) implements Accounts {
    @Override
    public Optional<Account> open(Ways ways, List<Entry> first) {
        BroughtRows.checkNew(first);
        PersonId person = PersonId.made(chance);
        return engine.keep(sql -> open(sql, person, ways, first));
    }

    /// Whatever is refused is refused before anything is written.
    private Optional<Account> open(Sql sql, PersonId person, Ways ways, List<Entry> first) throws SQLException {
        PersonRows.beforeAdding(sql);
        MasterKey master = keys.newest(); // here, so that no rotation comes between
        LookupKey lookup = LookupRows.made(sql, master);
        Set<String> digests = AccountRows.digests(lookup, ways);
        if (AccountRows.areTaken(sql, digests, Optional.empty())) return Optional.empty();
        byte[] wrapped = master.wrapFresh(person);
        PersonKey key = master.unwrap(wrapped, person);
        Instant now = now();
        var account = new Account(person, ways, now, 1);
        PersonRows.add(sql, person, wrapped, AuditRows.emptyHead(key));
        AuditRows.tell(sql, person, key, now, Actor.PERSON, Act.JOINED, Optional.empty());
        AccountRows.add(sql, account, key, digests);
        AuditRows.tell(sql, person, key, now, Actor.PERSON, Act.CREDENTIAL_CHANGED, Optional.empty());
        boolean areKept =
                BroughtRows.add(sql, person, key, first, Actor.PERSON, now).isPresent();
        if (!areKept) throw new IllegalArgumentException("an entry of that id is kept already");
        return Optional.of(account);
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return keys.of(person).flatMap(key -> engine.read(sql -> AccountRows.of(sql, person, key)));
    }

    @Override
    public Optional<Account> named(ThreeWords words) {
        return found(lookup -> AccountRows.digest(lookup, words));
    }

    @Override
    public Optional<Account> withPasskey(String credential) {
        return found(lookup -> AccountRows.digest(lookup, credential));
    }

    private Optional<Account> found(Function<LookupKey, String> digest) {
        return keys.lookup()
                .map(digest)
                .flatMap(each -> engine.read(sql -> AccountRows.whose(sql, each)))
                .flatMap(this::of);
    }

    @Override
    public Optional<Account> change(Account seen, Ways ways, Act act) {
        Optional<PersonKey> key = keys.of(seen.person());
        Optional<LookupKey> lookup = keys.lookup();
        if (key.isEmpty() || lookup.isEmpty()) return Optional.empty();
        Set<String> digests = AccountRows.digests(lookup.get(), ways);
        var next = new Account(seen.person(), ways, seen.made(), seen.version() + 1);
        return engine.keep(sql -> change(sql, next, key.get(), digests, act));
    }

    private Optional<Account> change(Sql sql, Account next, PersonKey key, Set<String> digests, Act act)
            throws SQLException {
        PersonId person = next.person();
        if (!PersonRows.hold(sql, person)) return Optional.empty();
        if (AccountRows.areTaken(sql, digests, Optional.of(person))) return Optional.empty();
        if (!AccountRows.change(sql, next, key, digests)) return Optional.empty();
        AuditRows.tell(sql, person, key, now(), Actor.PERSON, act, Optional.empty());
        return Optional.of(next);
    }

    /// Opens each: which role somebody has is sealed too.
    @Override
    public long count(Role role) {
        return engine.read(AccountRows::all).stream()
                .flatMap(person -> of(person).stream())
                .filter(account -> account.ways().role() == role)
                .count();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
