package newleaf.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;

/// Reads cases out of short texts, on the day 2026-11-21.
final class Cases {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Cases() {}

    static Reading<CaseFile> read(byte[] document) {
        return new Intake(Shelves.shipped()).read(document, TODAY);
    }

    static Reading<CaseFile> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /// The case of a document that must be usable.
    static CaseFile usable(String document) {
        return switch (read(document)) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) -> throw new AssertionError("not usable: " + problems);
        };
    }

    /// What is wrong with a document; empty when nothing is.
    static List<Problem> problems(byte[] document) {
        return switch (read(document)) {
            case Reading.Usable<CaseFile> usable -> List.of();
            case Reading.Unusable(var problems) -> problems;
        };
    }

    static List<Problem> problems(String document) {
        return problems(document.getBytes(StandardCharsets.UTF_8));
    }

    /// The problems as they are printed, one a line.
    static String printed(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
