package newleaf.report.sheet;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.AnsweredBy;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Line;

/// The sheets that can be made of a report.
public final class Sheets {
    private final Guidance guidance;

    public Sheets(Guidance guidance) {
        this.guidance = guidance;
    }

    /// Empty where there are no dated steps, or someone else asks.
    public Optional<Sheet> steps(Report report) {
        return DatedSteps.of(report).map(steps -> new StepsSheet(library(report).shelves()).of(steps, report.help()));
    }

    /// In words for whoever finds this person.
    public Sheet card(Report report) {
        return new CardSheet(library(report).shelves()).of(report);
    }

    /// In words of them, whoever asks.
    public Sheet clinician(Report report) {
        Guidance ofThem = guidance.to(Reader.CLINICIAN);
        return new ClinicianSheet(ofThem.library().shelves())
                .of(ofThem.assess().of(report.assessment().caseFile()), DatedSteps.of(report));
    }

    /// Of nobody.
    public Sheet about() {
        return new AboutSheet(guidance.to(Reader.RELATIVE).library().shelves()).sheet();
    }

    /// Blank, for whoever keeps the doses.
    public Sheet log() {
        return new LogSheet(guidance.library().shelves()).sheet();
    }

    /// Of what a person wrote, with notes on what stands beside it.
    public static Sheet own(Shelves shelves, Words title, List<Line> under, List<List<Block>> columns) {
        return new Sheet(
                Sheet.Name.OWN,
                title,
                under,
                columns,
                new Notes(shelves).of(columns.stream().flatMap(List::stream)));
    }

    private Library library(Report report) {
        AnsweredBy answeredBy = report.assessment().caseFile().answeredBy();
        return guidance.to(Reader.of(answeredBy)).library();
    }
}
