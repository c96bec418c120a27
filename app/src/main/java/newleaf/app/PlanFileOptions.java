package newleaf.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.app.terminal.UnusableInput;
import newleaf.app.terminal.WrittenFile;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.guidance.taper.KeepPlan;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The plan that is handed in, and where the proposed one is written.
final class PlanFileOptions {
    private static final int MORE_THAN_ALLOWED = 1_000_001;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The plan being followed, or a clinician's own (newleaf/plan/2; /1 is read).")
    private @Nullable String plan;

    @Option(
            names = "--plan-out",
            paramLabel = "FILE",
            description = "Writes the plan as a file (newleaf/plan/2), also when it has ended.")
    private @Nullable Path out;

    /// Refused before anything is written.
    void check(CaseOptions options) {
        Optional.ofNullable(out).ifPresent(file -> WrittenFile.check("--plan-out", file));
        if ("-".equals(plan) && options.file().equals("-")) {
            throw new UnusableInput("The case and the plan cannot both come from standard input.");
        }
    }

    /// @throws UnusableInput naming every problem of the plan
    Optional<PlanFile> read(Desk desk) {
        if (plan == null) return Optional.empty();
        return switch (PlanDocument.read(desk.read(plan, MORE_THAN_ALLOWED))) {
            case Reading.Usable(var usable) -> Optional.of(usable);
            case Reading.Unusable(var problems) ->
                throw new UnusableInput("This plan cannot be used. Nothing was written.\n"
                        + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }

    /// A plan that was handed in is always written, also when it has ended or waits behind a door.
    void write(KeepPlan.Kept kept, Desk desk) {
        if (out == null) return;
        if (kept.file().isPresent()) {
            String text = JsonText.pretty(PlanDocument.written(kept.file().get())) + "\n";
            WrittenFile.write(out, text.getBytes(StandardCharsets.UTF_8), desk.terminal());
        } else {
            desk.terminal().err().println("There is no plan to write, so " + out + " was not written.");
        }
    }
}
