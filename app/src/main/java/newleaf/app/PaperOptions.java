package newleaf.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.web.paper.ReportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The files that a plan can be written to.
final class PaperOptions {
    @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as an HTML file that stands alone.")
    private @Nullable Path html;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Writes the report as a PDF.")
    private @Nullable Path pdf;

    @Option(names = "--ics", paramLabel = "FILE", description = "Not yet: there is no dated plan.")
    private @Nullable Path calendar;

    boolean isAsked() {
        return html != null || pdf != null;
    }

    /// Refused before anything is read or written.
    void check() {
        if (calendar != null) {
            throw new UnusableInput("--ics cannot be used yet: Newleaf makes no dated plan, so there is nothing to put"
                    + " into a calendar. Leave --ics out. Nothing was written.");
        }
        Optional.ofNullable(html).ifPresent(file -> writable("--html", file));
        Optional.ofNullable(pdf).ifPresent(file -> writable("--pdf", file));
    }

    void write(Assessment assessment, Desk desk, CaseOptions options) {
        var files = new ReportFile(desk.library());
        if (html != null) write(html, files.html(assessment, options.audience(), options.language()), desk);
        if (pdf != null) write(pdf, files.pdf(assessment, options.audience(), options.language()), desk);
    }

    private static void writable(String option, Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        boolean isUsable = Files.isDirectory(folder) && Files.isWritable(folder) && !Files.isDirectory(file);
        if (!isUsable) throw new UnusableInput(option + " needs a file in a folder that exists and can be written to.");
    }

    /// The file appears whole or not at all, and only its owner may read it.
    private static void write(Path file, byte[] content, Desk desk) {
        try {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            Path unfinished = Files.createTempFile(folder, ".newleaf", ".part");
            Files.write(unfinished, content);
            try {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
            desk.terminal().err().println("Written: " + file);
        } catch (IOException failure) {
            throw new UnusableInput("The file could not be written. Choose another place.");
        }
    }
}
