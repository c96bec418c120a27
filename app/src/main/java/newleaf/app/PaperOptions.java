package newleaf.app;

import java.nio.file.Path;
import java.util.Optional;
import newleaf.app.terminal.WrittenFile;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.words.Language;
import newleaf.report.Report;
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
        Optional.ofNullable(pdf).ifPresent(file -> {
            WrittenFile.check("--pdf", file);
            WrittenFile.checkTemporary("--pdf");
        });
        Optional.ofNullable(calendar).ifPresent(file -> WrittenFile.check("--ics", file));
    }

    void write(Report report, Desk desk, Language language) {
        var files = new ReportFile(desk.library().shelves());
        if (html != null) WrittenFile.write(html, files.html(report, language), desk.terminal());
        if (pdf != null) WrittenFile.write(pdf, files.pdf(report, language), desk.terminal());
        if (calendar != null) calendar(report.taper(), desk, language);
    }

    private void calendar(TaperAnswer answer, Desk desk, Language language) {
        Path file = java.util.Objects.requireNonNull(calendar);
        if (answer instanceof TaperAnswer.Proposed proposed) {
            var calendars = new PlanCalendar(desk.library().shelves(), language);
            WrittenFile.write(file, calendars.of(proposed), desk.terminal());
        } else {
            desk.terminal().err().println("There is no dated plan, so " + file + " was not written.");
        }
    }
}
