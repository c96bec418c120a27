package newleaf.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.app.text.Page;
import newleaf.app.text.ReportText;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.KeepPlan;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.rule.Audience;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.ReportParts;
import newleaf.report.result.OneScreen;
import newleaf.taper.plan.PlanFile;
import org.jspecify.annotations.Nullable;

/// Takes a case in, and hands an answer out as text or JSON.
final class Desk {
    private static final int MORE_THAN_ALLOWED = 1_000_001;
    private static final int COLUMNS = 80;

    /// A command has just started: it compares on few virtual people, and says so.
    private static final int PEOPLE = VirtualPeople.SEARCHING;

    private final Terminal terminal;
    private final Clock clock;
    private @Nullable Guidance guidance;
    private Reader reader = Reader.PERSON;

    Desk(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /// In words for who reads what is handed out.
    Library library() {
        return reader == Reader.PERSON ? Library.shipped() : Library.shipped().ofThem();
    }

    /// @throws UnusableInput naming every problem of the document
    Assessment assess(String file, Audience audience) {
        Reading<CaseFile> reading =
                new Intake(library().shelves()).read(read(file, MORE_THAN_ALLOWED), LocalDate.now(clock));
        return switch (reading) {
            case Reading.Usable(var caseFile) -> {
                reader = Reader.of(caseFile.answeredBy(), audience);
                yield guidance().assess().of(caseFile);
            }
            case Reading.Unusable(var problems) ->
                throw new UnusableInput("This case cannot be used. Nothing was written.\n"
                        + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }

    /// The whole report, over the answer about a plan that was given already.
    MakeReport reports(TaperAnswer answer) {
        return MakeReport.over(guidance(), answer);
    }

    /// Without a plan that is followed.
    TaperAnswer taper(Assessment assessment) {
        return taper(assessment, Optional.empty()).answer();
    }

    KeepPlan.Kept taper(Assessment assessment, Optional<PlanFile> followed) {
        return guidance().plans(PEOPLE).of(assessment, followed);
    }

    ForecastAnswer forecast(Assessment assessment) {
        return guidance().forecasts().of(assessment);
    }

    /// Made when a command first asks: many never do.
    Guidance guidance() {
        Guidance made = guidance;
        if (made == null) guidance = made = new Guidance(Library.shipped());
        return made.to(reader);
    }

    ReportParts parts() {
        return new ReportParts(library());
    }

    /// As text, wrapped like a page where no terminal says how wide it is.
    void print(OneScreen screen, CaseOptions options) {
        Page page = new Page(terminal.width().or(() -> Optional.of(COLUMNS)));
        new ReportText(library().shelves(), options.language(), options.isWhy()).write(screen, page);
        terminal.out().print(page.text());
    }

    void print(Map<String, @Nullable Object> json) {
        terminal.out().println(JsonText.pretty(json));
    }

    Terminal terminal() {
        return terminal;
    }

    /// The bytes of a file or of standard input, at most so many.
    byte[] read(String file, int most) {
        try {
            if (file.equals("-")) return terminal.in().readNBytes(most);
            Path path = Path.of(file);
            if (!Files.exists(path))
                throw new UnusableInput("There is no such file. Name a case file, or - for standard input.");
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                throw new UnusableInput("This file cannot be read. Name a case file, or - for standard input.");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most);
            }
        } catch (IOException | InvalidPathException failure) {
            throw new UnusableInput("This file cannot be read. Name a case file, or - for standard input.");
        }
    }
}
