package newleaf.storage.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /// Those that are missing; nobody is ever taken out. The list is there afterwards, be it empty.
    public synchronized void addAll(Collection<PersonId> people) {
        List<PersonId> known = all();
        String missing = people.stream()
                .distinct()
                .filter(each -> !known.contains(each))
                .map(each -> "\n" + each + "\n")
                .collect(Collectors.joining());
        if (!missing.isEmpty() || !isThere()) Private.append(file, missing);
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    public List<PersonId> all() {
        try {
            if (!isThere()) return List.of();
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
