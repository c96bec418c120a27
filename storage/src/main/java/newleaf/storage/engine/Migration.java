package newleaf.storage.engine;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import javax.sql.DataSource;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// Brings the tables to the state this program knows; those of a newer one are left alone.
public final class Migration {
    private Migration() {}

    /// @param folder   of the scripts, on the class path
    /// @param problem  how the database's own failures are said
    /// @param other    what it is where there are tables that are none of ours
    public static void run(DataSource source, String folder, Function<SQLException, StoreProblem> problem, What other) {
        try {
            Flyway flyway = flyway(source, folder);
            refuseNewer(flyway);
            flyway.migrate();
        } catch (StoreProblem ours) {
            throw ours;
        } catch (RuntimeException failure) { // Flyway itself trips over a history that was damaged
            throw said(failure, problem, other);
        }
    }

    /// Writes nothing.
    public static void refuseNewer(
            DataSource source, String folder, Function<SQLException, StoreProblem> problem, What other) {
        try {
            refuseNewer(flyway(source, folder));
        } catch (StoreProblem ours) {
            throw ours;
        } catch (RuntimeException failure) {
            throw said(failure, problem, other);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        if (Arrays.stream(flyway.info().all()).anyMatch(Migration::isNewer)) throw new StoreProblem(What.NEWER);
    }

    private static Flyway flyway(DataSource source, String folder) {
        return Flyway.configure(Migration.class.getClassLoader())
                .loggers(NoLog.class.getName())
                .dataSource(source)
                .locations("classpath:" + folder)
                .load();
    }

    private static boolean isNewer(MigrationInfo migration) {
        MigrationState state = migration.getState();
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private static StoreProblem said(
            RuntimeException failure, Function<SQLException, StoreProblem> problem, What other) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) return problem.apply(sql);
        }
        return new StoreProblem(other, failure);
    }
}
