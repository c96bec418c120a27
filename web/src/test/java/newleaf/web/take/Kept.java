package newleaf.web.take;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.guidance.Library;
import newleaf.guidance.keep.KeptFile;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;

/// Files that were kept, of people who do not exist.
public final class Kept {
    private static final Intake INTAKE = new Intake(Library.shipped().shelves());

    private Kept() {}

    public static CaseFile read(String yaml, LocalDate day) {
        return switch (INTAKE.read(yaml.getBytes(StandardCharsets.UTF_8), day)) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    public static KeptFile opened(byte[] file, LocalDate day) {
        return KeptFile.read(file, INTAKE, day).usable().orElseThrow();
    }

    public static String of(String yaml, LocalDate day) {
        return new String(new KeptFile(read(yaml, day), Optional.empty()).written(), StandardCharsets.UTF_8);
    }
}
