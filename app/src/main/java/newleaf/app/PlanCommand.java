package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.PlanJson;
import newleaf.app.text.Page;
import newleaf.app.text.PlanText;
import newleaf.documents.JsonText;
import newleaf.guidance.Assessment;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.taper.TaperAnswer;
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
        Assessment assessment = desk.assess(options.file());
        TaperAnswer taper = desk.taper(assessment, plans.read(desk));
        ForecastAnswer forecast = desk.forecast(assessment);
        plans.write(taper, desk);
        if (paper.isAsked()) paper.write(assessment, taper, desk, options);
        if (options.isJson()) {
            desk.terminal()
                    .out()
                    .println(JsonText.pretty(new PlanJson(desk.library(), options.audience(), options.language())
                            .of(assessment, forecast, taper)));
        } else if (!paper.isAsked()) {
            Page page = new Page(desk.terminal().width());
            new PlanText(desk.library(), options.audience(), options.language())
                    .write(assessment, forecast, taper, page);
            desk.terminal().out().print(page.text());
        }
        return 0;
    }
}
