package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.TaperJson;
import newleaf.guidance.Assessment;
import newleaf.guidance.taper.KeepPlan;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.result.OneScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf taper CASE`.
@Command(
        name = "taper",
        description = "A plan for cutting down, behind open doors, and how it compares with published rules.",
        mixinStandardHelpOptions = true)
final class TaperCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private PlanFileOptions plans = new PlanFileOptions();

    TaperCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        plans.check(options);
        Assessment assessment = desk.assess(options.file(), options.audience());
        KeepPlan.Kept kept = desk.taper(assessment, plans.read(desk));
        plans.write(kept, desk);
        TaperAnswer answer = kept.answer();
        if (options.isJson()) {
            desk.print(new TaperJson(desk.library(), options.language()).of(assessment, answer));
        } else {
            var parts = desk.parts().onTaper(assessment, answer, options.audience());
            desk.print(new OneScreen(assessment, parts), options);
        }
        return 0;
    }
}
