package newleaf.storage.sqlite;

import java.sql.SQLException;
import java.util.Arrays;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.sqlite.SQLiteDataSource;

/// The tables, brought to the state this program knows; those of a newer one are left alone.
public final class Schema {
    private Schema() {}

    /// Looks at every page first, without writing: SQLite would go on with a file that was cut short.
    ///
    /// @param isNew  whether there is nothing yet that could be damaged
    public static void prepare(Sqlite database, boolean isNew) {
        if (!isNew && !isSound(database)) throw new StoreProblem(What.NOT_A_RECORD);
        try {
            Flyway flyway = flyway(database.writing());
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException failure) {
            throw problem(failure);
        }
    }

    /// Without writing anything.
    public static void refuseNewer(Sqlite database) {
        try {
            refuseNewer(flyway(database.reading()));
        } catch (FlywayException failure) {
            throw problem(failure);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        if (Arrays.stream(flyway.info().all()).anyMatch(Schema::isNewer)) throw new StoreProblem(What.NEWER);
    }

    private static Flyway flyway(SQLiteDataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .loggers(NoLog.class.getName())
                .dataSource(source)
                .locations("classpath:newleaf/storage/sqlite")
                .load();
    }

    private static boolean isSound(Sqlite database) {
        try (Sql sql = new Sql(database.reading())) {
            return sql.one("pragma quick_check(1)", row -> row.getString(1))
                    .filter("ok"::equals)
                    .isPresent();
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
    }

    private static boolean isNewer(MigrationInfo migration) {
        MigrationState state = migration.getState();
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private static StoreProblem problem(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) return Sqlite.problem(sql);
        }
        return new StoreProblem(What.NOT_A_RECORD, failure);
    }
}
