package newleaf.storage.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.DocumentReader;
import newleaf.documents.Section;
import newleaf.documents.tree.Problem;
import newleaf.documents.tree.Problems;

/// A file of which each line is a document. A field that nobody knows is not named: it may be a person's word.
final class Lines {
    private static final int MOST = 200_000;
    private static final Set<String> OURS = Set.of(
            "sequence",
            "received",
            "entry",
            "number",
            "told",
            "schema",
            "id",
            "kind",
            "at",
            "zone",
            "day",
            "corrects",
            "withdraws",
            "says");

    /// Makes something of a line, or nothing where it has problems.
    @FunctionalInterface
    interface Line<T> {
        Optional<T> of(Section root, long number);
    }

    private final ExportFile file;
    private final Found found;
    private long number;

    Lines(ExportFile file, Found found) {
        this.file = file;
        this.found = found;
    }

    <T> List<T> read(byte[] bytes, Line<T> maker) {
        List<T> made = new ArrayList<>();
        int begin = 0;
        for (int end = 0; end <= bytes.length; end++) {
            if (end < bytes.length && bytes[end] != '\n') continue;
            if (end == bytes.length && begin == end) break;
            number++;
            if (number > MOST) {
                add("is one line more than an export has");
                break;
            }
            line(Arrays.copyOfRange(bytes, begin, end), maker).ifPresent(made::add);
            begin = end + 1;
        }
        return made;
    }

    private <T> Optional<T> line(byte[] line, Line<T> maker) {
        var problems = new Problems("a line");
        Optional<T> made = new DocumentReader(problems)
                .read(line)
                .flatMap(fields -> maker.of(Section.of(fields, problems), number));
        problems.all().forEach(this::add);
        return problems.isEmpty() ? made : Optional.empty();
    }

    /// Lines are counted from 1 without a gap.
    void number(Section root, String name, long expected) {
        boolean isNext = root.whole(name, 1, MOST)
                .known()
                .filter(each -> each == expected)
                .isPresent();
        if (!isNext) add("`" + name + "` is not the next one");
    }

    void add(String words) {
        found.add(file, number, words);
    }

    void add(Problem problem) {
        if (problem.words().contains("is not a field of")) {
            add("has a field that is not known; a newer Newleaf may have written it");
            return;
        }
        String first = problem.path().split("[.\\[]", 2)[0];
        add((OURS.contains(first) ? "`" + first + "` " : "") + problem.words());
    }
}
