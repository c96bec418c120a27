package newleaf.storage.export;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.storage.zip.Limits;

/// The files of an export (`newleaf/export/1`), in their order.
enum ExportFile {
    MANIFEST("manifest.json", true),
    ENTRIES("entries.jsonl", true),
    AUDIT("audit.jsonl", true),
    PLAN("plan.json", false),
    PAGE("record.html", false),
    DOSES("doses.csv", false),
    CHECK_INS("check-ins.csv", false);

    static final String SCHEMA = "newleaf/export/1";

    private static final long MEGABYTE = 1L << 20;
    static final Limits LIMITS = new Limits(
            Arrays.stream(values()).map(file -> file.path).collect(Collectors.toUnmodifiableSet()),
            64 * MEGABYTE,
            100 * MEGABYTE,
            200 * MEGABYTE);

    private final String path;
    private final boolean isNeeded;

    ExportFile(String path, boolean isNeeded) {
        this.path = path;
        this.isNeeded = isNeeded;
    }

    String path() {
        return path;
    }

    static Set<String> needed() {
        return Arrays.stream(values())
                .filter(file -> file.isNeeded)
                .map(ExportFile::path)
                .collect(Collectors.toUnmodifiableSet());
    }
}
