package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.PlanJson;
import newleaf.guidance.Assessment;
import newleaf.guidance.taper.KeepPlan;
import newleaf.report.Report;
import newleaf.report.result.OneScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf plan CASE`.
@Command(name = "plan", description = "All of it as one report.", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Mixin
    private PlanFileOptions plans = new PlanFileOptions();

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        paper.check();
        plans.check(options);
        Assessment assessment = desk.assess(options.file(), options.audience());
        KeepPlan.Kept kept = desk.taper(assessment, plans.read(desk));
        Report report = desk.reports(kept.answer()).of(assessment, options.audience());
        plans.write(kept, desk);
        if (paper.isAsked()) paper.write(report, desk, options.language());
        if (options.isJson()) desk.print(new PlanJson(desk.library(), options.language()).of(report));
        else if (!paper.isAsked()) desk.print(OneScreen.of(report), options);
        return 0;
    }
}
