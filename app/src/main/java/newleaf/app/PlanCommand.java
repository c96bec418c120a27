package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.JsonText;
import newleaf.app.json.PlanJson;
import newleaf.app.text.Page;
import newleaf.app.text.PlanText;
import newleaf.guidance.AnswerForecast;
import newleaf.guidance.Assessment;
import newleaf.guidance.ForecastAnswer;
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

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        paper.check();
        Assessment assessment = desk.assess(options.file());
        ForecastAnswer forecast = new AnswerForecast(desk.library()).of(assessment);
        if (paper.isAsked()) paper.write(assessment, desk, options);
        if (options.isJson()) {
            desk.terminal()
                    .out()
                    .println(JsonText.of(new PlanJson(desk.library(), options.audience(), options.language())
                            .of(assessment, forecast)));
        } else if (!paper.isAsked()) {
            Page page = new Page(desk.terminal().width());
            new PlanText(desk.library(), options.audience(), options.language()).write(assessment, forecast, page);
            desk.terminal().out().print(page.text());
        }
        return 0;
    }
}
