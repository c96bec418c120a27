package newleaf.web.gallery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newleaf.documents.Reading;
import newleaf.guidance.Assess;
import newleaf.guidance.Assessment;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.samples.InventedPerson;

/// Reports of people who do not exist, so that every part of one is shown once.
public final class InventedPeople {
    public static final List<String> NAMES =
            List.of("nothing-known", "all-known", "many-doors", "emergency-for-someone-else", "long-names", "stopped");

    private final Intake intake;
    private final Assess assess;

    public InventedPeople(Guidance guidance) {
        this.intake = new Intake(guidance.library().shelves());
        this.assess = guidance.assess();
    }

    public Assessment assessed(String name) {
        byte[] document = InventedPerson.called(name).yaml().getBytes(StandardCharsets.UTF_8);
        return switch (intake.read(document, InventedPerson.DAY)) {
            case Reading.Usable(var caseFile) -> assess.of(caseFile);
            case Reading.Unusable(var problems) -> throw new IllegalStateException(name + ": " + problems);
        };
    }
}
