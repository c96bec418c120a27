package newleaf.storage.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import newleaf.care.PersonRecord;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Section;
import newleaf.documents.tree.Problems;
import newleaf.knowledge.words.Language;
import newleaf.storage.problem.FileProblem;
import org.jspecify.annotations.Nullable;

/// What an export says of itself (`manifest.json`): nothing about the person.
final class ManifestDocument {
    private static final Pattern NEWER = Pattern.compile("newleaf/export/\\d{1,4}");
    private static final int LONGEST = 60;
    private static final int SUM = 64;

    /// What was read; the record itself is read elsewhere.
    record Manifest(Instant made, String program, Language language, long entries, long told) {
        Export with(PersonRecord record) {
            return new Export(record, made, program, language);
        }
    }

    private ManifestDocument() {}

    static String written(Export export, Map<String, byte[]> files) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", ExportFile.SCHEMA);
        fields.put("made", export.made().toString());
        fields.put("program", export.program());
        fields.put("language", export.language().label());
        fields.put("entries", export.record().entries().size());
        fields.put("told", export.record().told().size());
        Map<String, Object> sums = new LinkedHashMap<>();
        files.forEach((name, content) -> sums.put(name, sum(content)));
        fields.put("sha256", sums);
        return JsonText.pretty(fields) + "\n";
    }

    /// @param files  all of the zip
    static Optional<Manifest> read(Map<String, byte[]> files, Found found) {
        var problems = new Problems("a manifest");
        Optional<Manifest> manifest = new DocumentReader(problems)
                .read(files.getOrDefault(ExportFile.MANIFEST.path(), new byte[0]))
                .flatMap(fields -> manifest(Section.of(fields, problems), files, found));
        var lines = new Lines(ExportFile.MANIFEST, found);
        problems.all().forEach(lines::add);
        return manifest;
    }

    private static Optional<Manifest> manifest(Section root, Map<String, byte[]> files, Found found) {
        Optional<String> schema = root.text("schema", LONGEST).known();
        if (!schema.equals(Optional.of(ExportFile.SCHEMA))) {
            boolean isNewer =
                    schema.filter(each -> NEWER.matcher(each).matches()).isPresent();
            String other = isNewer ? "this is " + schema.orElseThrow() + ", of another Newleaf; " : "";
            found.add(ExportFile.MANIFEST, 0, other + "what is read is " + ExportFile.SCHEMA);
            return Optional.empty();
        }
        sums(root.section("sha256"), files, found);
        Optional<Instant> made = made(root);
        Optional<String> program = root.text("program", LONGEST).known();
        Optional<Language> language = root.oneOf("language", Language.values()).known();
        Optional<Double> entries = root.whole("entries", 0, Integer.MAX_VALUE).known();
        Optional<Double> told = root.whole("told", 0, Integer.MAX_VALUE).known();
        root.nothingElse();
        for (String name : List.of("program", "language", "entries", "told")) {
            if (!root.isPresent(name)) root.problem(name, "is needed");
        }
        if (made.isEmpty() || program.isEmpty() || language.isEmpty() || entries.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(
                made.get(),
                program.get(),
                language.get(),
                entries.get().longValue(),
                told.get().longValue()));
    }

    private static Optional<Instant> made(Section root) {
        try {
            Optional<Instant> made = root.text("made", LONGEST).known().map(Instant::parse);
            if (made.isPresent()) return made;
        } catch (DateTimeException notOne) {
            // said just below
        }
        root.problem("made", "is an instant such as 2026-11-30T18:00:00Z");
        return Optional.empty();
    }

    /// Every file that is there has its sum, and every sum its file.
    private static void sums(Section sums, Map<String, byte[]> files, Found found) {
        Set<String> told = new TreeSet<>(sums.names());
        Set<String> there = new TreeSet<>(files.keySet());
        there.remove(ExportFile.MANIFEST.path());
        if (!told.equals(there)) found.add(ExportFile.MANIFEST, 0, "tells of other files than the zip holds");
        for (String name : there) {
            boolean isSame = Section.written(sums.node(name))
                    .filter(sum -> sum.length() == SUM && sum.equals(sum(files.getOrDefault(name, new byte[0]))))
                    .isPresent();
            if (!isSame) found.add(new FileProblem(name, 0, "was changed after the export was made"));
        }
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
