package newleaf.storage.export;

import java.util.ArrayList;
import java.util.List;
import newleaf.storage.problem.FileProblem;

/// The problems found so far, the first two hundred of them.
final class Found {
    private static final int MOST = 200;

    private final List<FileProblem> problems = new ArrayList<>();

    void add(ExportFile file, long line, String words) {
        add(new FileProblem(file.path(), line, words));
    }

    void add(FileProblem problem) {
        if (problems.size() < MOST && !problems.contains(problem)) problems.add(problem);
    }

    boolean areNone() {
        return problems.isEmpty();
    }

    List<FileProblem> all() {
        return List.copyOf(problems);
    }
}
