package newleaf.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while the file of a record is made: what was half done is taken back, and the record opens.
class HalfMadeTest {
    @TempDir
    Path folder;

    @Test
    void what_was_half_done_is_taken_back() throws IOException, SQLException {
        Path file = folder.resolve("newleaf.db");
        new Sqlite(file).open().close();
        Path cut = halfDone(file);
        assertThatThrownBy(() -> countOf(new Sqlite(cut).toRead()))
                .as("who may only read cannot take it back")
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.CANNOT_WRITE));
        try (Engine engine = new Sqlite(cut).open()) {
            long people = engine.read(sql -> sql.one("select count(*) from person", row -> row.getLong(1)))
                    .orElseThrow();
            assertThat(people).isZero();
        }
        assertThat(cut.resolveSibling("newleaf.db-journal")).doesNotExist();
    }

    /// A copy of the file and its journal in the middle of a transaction, some of which is in the file already.
    private Path halfDone(Path file) throws IOException, SQLException {
        Path cut = Files.createDirectory(folder.resolve("cut")).resolve("newleaf.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=delete");
            statement.execute("pragma cache_size=2");
            connection.setAutoCommit(false);
            statement.execute("with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000)"
                    + " insert into person (id, wrapped_key, audit_head)"
                    + " select 'p' || i, zeroblob(400), zeroblob(60) from n");
            Files.copy(file, cut);
            Files.copy(file.resolveSibling("newleaf.db-journal"), cut.resolveSibling("newleaf.db-journal"));
            connection.rollback();
        }
        return cut;
    }

    private static long countOf(Sql reading) {
        try (reading) {
            return reading.one("select count(*) from person", row -> row.getLong(1))
                    .orElseThrow();
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
    }
}
