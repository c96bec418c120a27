package newleaf.intake.read;

import java.time.LocalDate;
import newleaf.intake.Reading;
import newleaf.intake.internal.CaseReader;
import newleaf.intake.internal.CaseShelves;
import newleaf.intake.internal.RunReader;
import newleaf.intake.run.ParameterRules;
import newleaf.intake.run.RunReading;
import newleaf.knowledge.Shelves;

/// Reads case documents (`newleaf/case/1`, YAML or JSON) strictly: nothing is guessed, nothing is skipped.
public final class Intake {
    private final CaseShelves shelves;

    public Intake(Shelves shelves) {
        this.shelves = new CaseShelves(shelves);
    }

    /// @param document  the bytes as they came, at most 1 MB of UTF-8
    /// @param today     the date that stands in where the document gives no `asOf`
    public Reading read(byte[] document, LocalDate today) {
        return new CaseReader(shelves, today).read(document);
    }

    /// @param document  the bytes as they came, at most 20 MB of UTF-8
    public static RunReading readRun(byte[] document, ParameterRules rules) {
        return new RunReader(rules).read(document);
    }
}
