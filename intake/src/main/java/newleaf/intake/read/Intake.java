package newleaf.intake.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.intake.CaseFile;
import newleaf.intake.internal.CaseReader;
import newleaf.intake.internal.CaseShelves;
import newleaf.intake.internal.CaseWriter;
import newleaf.intake.internal.RunReader;
import newleaf.intake.run.ParameterRules;
import newleaf.intake.run.RunFile;
import newleaf.knowledge.Shelves;

/// Reads case documents (`newleaf/case/1`, YAML or JSON) strictly: nothing is guessed, nothing is skipped. And writes
/// them.
public final class Intake {
    private final CaseShelves shelves;

    public Intake(Shelves shelves) {
        this.shelves = new CaseShelves(shelves);
    }

    /// @param document  the bytes as they came, at most 1 MB of UTF-8
    /// @param today     the date that stands in where the document gives no `asOf`
    public Reading<CaseFile> read(byte[] document, LocalDate today) {
        return new CaseReader(shelves, today).read(document);
    }

    /// A document in UTF-8 that reads as the same case.
    public static byte[] write(CaseFile caseFile) {
        return JsonText.line(document(caseFile)).getBytes(StandardCharsets.UTF_8);
    }

    /// The same, to stand within another document.
    public static Map<String, Object> document(CaseFile caseFile) {
        return CaseWriter.document(caseFile);
    }

    /// @param document  the bytes as they came, at most 20 MB of UTF-8
    public static Reading<RunFile> readRun(byte[] document, ParameterRules rules) {
        return new RunReader(rules).read(document);
    }
}
