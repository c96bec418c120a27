package newleaf.storage.postgres;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// What the server's own codes mean for us (PostgreSQL's documentation, appendix A).
final class PostgresProblem {
    private static final String DEADLOCK = "40P01";
    private static final String TAKEN = "23505";
    private static final Set<String> RACES = Set.of(Sql.OVERTAKEN, DEADLOCK, TAKEN);

    /// The server ended the connection: it stops, has crashed, or had waited too long for us.
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

    private PostgresProblem() {}

    static StoreProblem of(SQLException failure) {
        return new StoreProblem(what(state(failure)), failure);
    }

    private static What what(String state) {
        return switch (state) {
            case "08001", "57P03", "53300" -> What.UNREACHABLE;
            case "08004", "28P01", "28000" -> What.WRONG_PASSWORD;
            case "3D000" -> What.NO_DATABASE;
            case "42501" -> What.NO_RIGHTS;
            case "25006" -> What.ONLY_READS;
            case "53100" -> What.DISK_FULL;
            case "XX001", "XX002" -> What.DAMAGED;
            default -> isLost(state) ? What.SERVER_GONE : What.BROKEN;
        };
    }

    /// Whether the connection can be used no more.
    static boolean isLost(SQLException failure) {
        return isLost(state(failure));
    }

    private static boolean isLost(String state) {
        return state.startsWith("08") || ENDED.contains(state);
    }

    /// Whether another server wrote at the same time, so that the same thing may go well once more.
    static boolean isRace(SQLException failure) {
        return RACES.contains(state(failure));
    }

    private static String state(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState()).orElse("");
    }
}
