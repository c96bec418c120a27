package newleaf.storage.zip;

import java.util.List;
import java.util.Map;

/// What came of opening a zip.
public sealed interface Unzipped {
    /// Its files by their names, each whole and as its sum says.
    record Files(Map<String, byte[]> contents) implements Unzipped {}

    /// Every problem at once. None of them repeats a word of the zip.
    record Refused(List<String> problems) implements Unzipped {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
