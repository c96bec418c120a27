package newleaf.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import newleaf.documents.Reading;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;

/// Cases out of short texts.
final class CaseFiles {
    private CaseFiles() {}

    static CaseFile of(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return switch (new Intake(Shelves.shipped()).read(bytes, LocalDate.of(2026, 11, 21))) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) -> throw new AssertionError(document + " is not usable: " + problems);
        };
    }
}
