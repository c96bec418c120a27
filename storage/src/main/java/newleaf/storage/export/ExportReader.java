package newleaf.storage.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.care.Audit.Told;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.PersonRecord;
import newleaf.storage.export.ManifestDocument.Manifest;
import newleaf.storage.problem.FileProblem;
import newleaf.storage.zip.Unzipped;
import newleaf.storage.zip.ZipReader;

/// Reads an export whole or not at all. The page, the tables and the plan beside the entries are made of them
/// and are not read; their sums are looked at all the same.
public final class ExportReader {
    private ExportReader() {}

    public static Export.Read read(byte[] zip) {
        return switch (ZipReader.read(zip, ExportFile.LIMITS)) {
            case Unzipped.Refused(var words) ->
                new Export.Read.Unusable(
                        words.stream().map(each -> new FileProblem("", 0, each)).toList());
            case Unzipped.Files(var files) -> read(files);
        };
    }

    private static Export.Read read(Map<String, byte[]> files) {
        var found = new Found();
        for (String name : ExportFile.needed()) {
            if (!files.containsKey(name)) found.add(new FileProblem(name, 0, "is missing"));
        }
        if (!found.areNone()) return new Export.Read.Unusable(found.all());
        Optional<Manifest> manifest = ManifestDocument.read(files, found);
        if (manifest.isEmpty()) return new Export.Read.Unusable(found.all());
        List<Kept> entries = EntryLines.read(content(files, ExportFile.ENTRIES), found);
        List<Told> told = ToldLines.read(content(files, ExportFile.AUDIT), found);
        if (found.areNone()) compare(manifest.get(), entries, told, found);
        if (!found.areNone()) return new Export.Read.Unusable(found.all());
        return new Export.Read.Usable(manifest.get().with(new PersonRecord(entries, told)));
    }

    private static void compare(Manifest manifest, List<Kept> entries, List<Told> told, Found found) {
        boolean isWhole = manifest.entries() == entries.size() && manifest.told() == told.size();
        if (!isWhole) found.add(ExportFile.MANIFEST, 0, "tells of more or fewer lines than there are");
        Set<EntryId> kept = entries.stream().map(each -> each.entry().id()).collect(Collectors.toSet());
        Set<EntryId> of = told.stream().flatMap(each -> each.entry().stream()).collect(Collectors.toSet());
        if (!kept.equals(of)) found.add(ExportFile.AUDIT, 0, "tells of other entries than there are");
    }

    private static byte[] content(Map<String, byte[]> files, ExportFile file) {
        return files.getOrDefault(file.path(), new byte[0]);
    }
}
