package newleaf.web.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import newleaf.guidance.Assess;
import newleaf.guidance.Assessment;
import newleaf.documents.Reading;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;

/// People who do not exist, each a case document below `gallery`, so that every part of a report is shown once.
public final class InventedPeople {
    public static final List<String> NAMES =
            List.of("nothing-known", "all-known", "many-doors", "emergency-for-someone-else", "long-names", "stopped");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Intake intake;
    private final Assess assess;

    public InventedPeople(Guidance guidance) {
        this.intake = new Intake(guidance.library().shelves());
        this.assess = guidance.assess();
    }

    public Assessment assessed(String name) {
        return switch (intake.read(document(name), DAY)) {
            case Reading.Usable(var caseFile) -> assess.of(caseFile);
            case Reading.Unusable(var problems) -> throw new IllegalStateException(name + ": " + problems);
        };
    }

    private static byte[] document(String name) {
        try (InputStream in = InventedPeople.class.getResourceAsStream("/gallery/" + name + ".yaml")) {
            if (in == null) throw new IllegalStateException("there is no gallery/" + name + ".yaml");
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
