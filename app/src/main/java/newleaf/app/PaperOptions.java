package newleaf.app;

import java.nio.file.Path;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.web.paper.PlanCalendar;
import newleaf.web.paper.ReportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The files that a plan can be written to.
final class PaperOptions {
    @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as an HTML file that stands alone.")
    private @Nullable Path html;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Writes the report as a PDF.")
    private @Nullable Path pdf;

    @Option(names = "--ics", paramLabel = "FILE", description = "Writes the plan's steps as a calendar.")
    private @Nullable Path calendar;

    boolean isAsked() {
        return html != null || pdf != null || calendar != null;
    }

    /// Refused before anything is read or written.
    void check() {
        Optional.ofNullable(html).ifPresent(file -> WrittenFile.check("--html", file));
        Optional.ofNullable(pdf).ifPresent(file -> WrittenFile.check("--pdf", file));
        Optional.ofNullable(calendar).ifPresent(file -> WrittenFile.check("--ics", file));
    }

    void write(Assessment assessment, TaperAnswer answer, Desk desk, CaseOptions options) {
        var files = new ReportFile(desk.guidance());
        if (html != null) {
            WrittenFile.write(html, files.html(assessment, answer, options.audience(), options.language()), desk);
        }
        if (pdf != null) {
            WrittenFile.write(pdf, files.pdf(assessment, answer, options.audience(), options.language()), desk);
        }
        if (calendar != null) calendar(answer, desk, options);
    }

    private void calendar(TaperAnswer answer, Desk desk, CaseOptions options) {
        Path file = java.util.Objects.requireNonNull(calendar);
        if (answer instanceof TaperAnswer.Proposed proposed) {
            var calendars = new PlanCalendar(desk.library().shelves(), options.language());
            WrittenFile.write(file, calendars.of(proposed), desk);
        } else {
            desk.terminal().err().println("There is no dated plan, so " + file + " was not written.");
        }
    }
}
