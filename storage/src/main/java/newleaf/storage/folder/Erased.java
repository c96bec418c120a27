package newleaf.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import newleaf.care.PersonId;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// The random ids of those who were erased, one a line, outside the database: applied before anything is
/// served, so that no older copy of the data brings anyone back.
public final class Erased {
    /// A line that a crash cut short names nobody, and its erasure was not acknowledged.
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path file;

    public Erased(Path file) {
        this.file = file;
    }

    /// For good, before any row of theirs goes.
    public synchronized void add(PersonId person) {
        Private.append(file, "\n" + person + "\n");
    }

    public List<PersonId> all() {
        try {
            if (!Files.exists(file)) return List.of();
            return Files.readAllLines(file).stream()
                    .filter(line -> WHOLE.matcher(line).matches())
                    .distinct()
                    .map(PersonId::of)
                    .toList();
        } catch (IOException failure) {
            throw new StoreProblem(What.DAMAGED, failure);
        }
    }
}
