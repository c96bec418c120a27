package newleaf.storage.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import newleaf.storage.engine.Database;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Migration;
import newleaf.storage.engine.Reads;
import newleaf.storage.engine.Sql;
import newleaf.storage.job.JobTables;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.session.SessionTables;
import org.postgresql.ds.PGSimpleDataSource;

/// One database of a PostgreSQL server. What the driver and the server are told is told with the connection.
public final class Postgres implements Database {
    private static final String SCRIPTS = "newleaf/storage/postgres";
    private static final int OLDEST = 150_000;
    private static final int CONNECT_SECONDS = 10;
    private static final int ANSWER_SECONDS = 120;
    private static final int SESSIONS_AT_ONCE = 8;
    private static final int JOBS_AT_ONCE = 4;

    /// Indexes always: a plan that was made while a table was empty would go on reading all of it.
    private static final String ALL = "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off"
            + " -c plan_cache_mode=force_generic_plan -c idle_in_transaction_session_timeout=60s";

    private static final String WRITING =
            ALL + " -c default_transaction_isolation=read\\ committed -c lock_timeout=30s";

    private static final String READING =
            ALL + " -c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on";

    private final PostgresAddress address;
    private final Optional<String> password;

    /// @param password  where none is given the driver looks for one in the person's password file (`~/.pgpass`)
    public Postgres(PostgresAddress address, Optional<String> password) {
        this.address = address;
        this.password = password;
    }

    /// @param environment  the variables of the environment: a password is taken from nowhere else of ours
    public static Postgres at(String address, Map<String, String> environment) {
        Optional<String> password = Optional.ofNullable(environment.get("NEWLEAF_DB_PASSWORD"))
                .or(() -> Optional.ofNullable(environment.get("PGPASSWORD")));
        return new Postgres(PostgresAddress.of(address), password);
    }

    @Override
    public boolean isNew() {
        try (Sql sql = toRead()) {
            boolean isThere = sql.one("select to_regclass('person') is not null", row -> row.getBoolean(1))
                    .orElse(false);
            return !isThere
                    || sql.one("select 1 from person limit 1", row -> true).isEmpty();
        } catch (SQLException failure) {
            throw PostgresProblem.of(failure);
        }
    }

    @Override
    public Engine open() {
        lookBeforeWriting();
        Migration.run(source(WRITING, 0), SCRIPTS, PostgresProblem::of, What.OTHER_TABLES);
        return new PostgresEngine(this);
    }

    /// What cannot be used is named at once: Flyway would try for ten seconds.
    private void lookBeforeWriting() {
        try (Sql sql = toWrite()) {
            String mayMakeTables = "select coalesce(has_schema_privilege(current_schema(), 'create'), false)"
                    + " or to_regclass('person') is not null";
            boolean hasRights = sql.one(mayMakeTables, row -> row.getBoolean(1)).orElse(false);
            if (!hasRights) throw new StoreProblem(What.NO_RIGHTS);
        } catch (SQLException failure) {
            throw PostgresProblem.of(failure);
        }
    }

    @Override
    public Reads look() {
        toRead().close();
        Migration.refuseNewer(source(READING, 0), SCRIPTS, PostgresProblem::of, What.OTHER_TABLES);
        return new PostgresReads(this, 1);
    }

    @Override
    public SessionTables sessions() {
        return new SessionTables(new ServerTables(source(WRITING, ANSWER_SECONDS), SESSIONS_AT_ONCE));
    }

    @Override
    public JobTables jobs() {
        return new JobTables(new ServerTables(source(WRITING, ANSWER_SECONDS), JOBS_AT_ONCE), false);
    }

    /// On a server that keeps what it acknowledges: looked at with every connection, for it may have been
    /// started anew with other settings.
    Sql toWrite() {
        Sql sql = connected(source(WRITING, ANSWER_SECONDS), false);
        try {
            check(sql);
            sql.commit();
            return sql;
        } catch (SQLException failure) {
            sql.close();
            throw PostgresProblem.of(failure);
        } catch (StoreProblem problem) {
            sql.close();
            throw problem;
        }
    }

    Sql toRead() {
        return connected(source(READING, ANSWER_SECONDS), false);
    }

    /// For what is done outside a transaction and may take long.
    public Sql toSweep() {
        return connected(source(WRITING, 0), true);
    }

    private static void check(Sql sql) throws SQLException {
        int version = sql.one("select current_setting('server_version_num')::int", row -> row.getInt(1))
                .orElse(0);
        if (version < OLDEST) throw new StoreProblem(What.OLD_SERVER);
        boolean isOnlyReading = sql.one("select current_setting('transaction_read_only')", row -> row.getString(1))
                .filter("on"::equals)
                .isPresent();
        if (isOnlyReading) throw new StoreProblem(What.ONLY_READS);
        boolean isSafe = sql.one(
                        "select current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'"
                                + " and current_setting('synchronous_commit') <> 'off'",
                        row -> row.getBoolean(1))
                .orElse(false);
        if (!isSafe) throw new StoreProblem(What.FORGETFUL_SERVER);
    }

    private PGSimpleDataSource source(String options, int answerSeconds) {
        try {
            var source = new PGSimpleDataSource();
            for (Map.Entry<String, String> each : address.settings().entrySet()) {
                source.setProperty(each.getKey(), each.getValue());
            }
            source.setServerNames(new String[] {address.host()});
            source.setPortNumbers(new int[] {address.port()});
            source.setDatabaseName(address.database());
            password.ifPresent(source::setPassword);
            source.setOptions(options);
            source.setApplicationName("newleaf");
            source.setConnectTimeout(CONNECT_SECONDS);
            source.setSocketTimeout(answerSeconds);
            source.setTcpKeepAlive(true);
            source.setPrepareThreshold(1);
            source.setLogServerErrorDetail(false); // details repeat what stands in rows
            return source;
        } catch (SQLException unknownSetting) {
            throw new StoreProblem(What.NOT_AN_ADDRESS, unknownSetting);
        }
    }

    private static Sql connected(PGSimpleDataSource source, boolean isEachForItself) {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(isEachForItself);
            return new Sql(connection, PostgresDialect.ONLY);
        } catch (SQLException failure) {
            throw PostgresProblem.of(failure);
        }
    }
}
