package newleaf.web.session.held;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import newleaf.care.safe.Safe;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/// The sessions of who is signed in (Spring Session JDBC), as soon as there is a record.
final class InDatabase implements AutoCloseable {
    /// Without a click. Locked far earlier.
    private static final Duration LONGEST = Duration.ofDays(30);

    private static final String HOURLY = "0 0 * * * *";

    private final Supplier<Optional<DataSource>> source;
    private @Nullable JdbcIndexedSessionRepository rows;

    InDatabase(Safe safe) {
        this.source = () -> safe.inside().map(Safe.Inside::sessions);
    }

    /// Empty where nothing is kept here, or not yet.
    Optional<Rows> rows() {
        return repository().map(Rows::new);
    }

    private synchronized Optional<JdbcIndexedSessionRepository> repository() {
        if (rows == null) rows = source.get().map(InDatabase::made).orElse(null);
        return Optional.ofNullable(rows);
    }

    private static JdbcIndexedSessionRepository made(DataSource source) {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        var made = new JdbcIndexedSessionRepository(new JdbcTemplate(source), transactions);
        made.setConversionService(new Texts());
        made.setDefaultMaxInactiveInterval(LONGEST);
        made.setCleanupCron(HOURLY);
        made.afterPropertiesSet();
        return made;
    }

    @Override
    public synchronized void close() {
        if (rows != null) rows.destroy();
    }

    /// Its class of sessions has no name that others may use.
    record Rows(JdbcIndexedSessionRepository repository) {
        Session begin() {
            return repository.createSession();
        }

        Optional<Session> find(String id) {
            return Optional.ofNullable(repository.findById(id));
        }

        @SuppressWarnings("unchecked")
        void save(Session session) {
            ((FindByIndexNameSessionRepository<Session>) (Object) repository).save(session);
        }

        void delete(String id) {
            repository.deleteById(id);
        }

        Map<String, ? extends Session> of(String person) {
            return repository.findByPrincipalName(person);
        }
    }
}
