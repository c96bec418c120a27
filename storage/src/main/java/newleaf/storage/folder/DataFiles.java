package newleaf.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// What lies in a data folder, by name.
public record DataFiles(Path folder) {
    /// For whoever looks on beside a process that holds the folder. The file of the database is not opened
    /// here: closing it again would take away the locks that this process may hold on it.
    ///
    /// @throws StoreProblem where no record is there, or others may enter
    public static DataFiles looked(Path folder) {
        var files = new DataFiles(folder);
        try {
            if (!Files.isRegularFile(files.database()) || Files.size(files.database()) == 0) {
                throw new StoreProblem(What.NO_RECORD);
            }
            Private.checked(folder);
            Private.checked(files.database());
            return files;
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    public Path database() {
        return folder.resolve("newleaf.db");
    }

    public Erased erased() {
        return new Erased(folder.resolve("erased"));
    }

    public Turn turn() {
        return new Turn(folder.resolve("turn"));
    }
}
