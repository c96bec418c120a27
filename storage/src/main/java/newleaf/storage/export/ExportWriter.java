package newleaf.storage.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.PlanKept;
import newleaf.documents.JsonText;
import newleaf.knowledge.Shelves;
import newleaf.storage.csv.DoseTable;
import newleaf.storage.export.page.RecordPage;
import newleaf.storage.zip.ZipWriter;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;

/// Writes an export. The same record, instant and language always give the same bytes.
public final class ExportWriter {
    private final Shelves shelves;

    public ExportWriter(Shelves shelves) {
        this.shelves = shelves;
    }

    public byte[] zip(Export export) {
        Map<String, byte[]> files = files(export);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(ExportFile.MANIFEST.path(), bytes(ManifestDocument.written(export, files)));
        all.putAll(files);
        return ZipWriter.written(all);
    }

    private Map<String, byte[]> files(Export export) {
        List<Current> current = export.record().history().current();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                ExportFile.ENTRIES.path(),
                bytes(EntryLines.written(export.record().entries())));
        files.put(
                ExportFile.AUDIT.path(), bytes(ToldLines.written(export.record().told())));
        plan(current).ifPresent(plan -> files.put(ExportFile.PLAN.path(), bytes(plan)));
        files.put(ExportFile.PAGE.path(), bytes(page(export)));
        files.put(ExportFile.DOSES.path(), bytes(DoseTable.doses(current)));
        files.put(ExportFile.CHECK_INS.path(), bytes(DoseTable.checkIns(current)));
        return files;
    }

    private String page(Export export) {
        return new RecordPage(shelves, export.language()).of(export.record(), export.made());
    }

    /// The plan that is followed, as the command `plan` reads it.
    private static Optional<String> plan(List<Current> current) {
        Optional<PlanFile> last = current.stream()
                .flatMap(each -> each.content() instanceof PlanKept(var plan, var _)
                        ? Optional.of(plan).stream()
                        : Optional.<PlanFile>empty().stream())
                .reduce((earlier, later) -> later);
        return last.map(plan -> JsonText.pretty(PlanDocument.written(plan)) + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
