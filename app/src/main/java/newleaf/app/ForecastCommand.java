package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.ForecastJson;
import newleaf.app.json.JsonText;
import newleaf.app.text.ForecastText;
import newleaf.app.text.Page;
import newleaf.app.text.UrgentText;
import newleaf.guidance.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf forecast CASE`.
@Command(
        name = "forecast",
        description = "What has been published on the course; figures come with the model.",
        mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private CaseOptions options = new CaseOptions();

    ForecastCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Assessment assessment = desk.assess(options.file());
        if (options.isJson()) {
            desk.terminal()
                    .out()
                    .println(JsonText.of(
                            new ForecastJson(desk.library(), options.audience(), options.language()).of(assessment)));
        } else {
            Page page = new Page(desk.terminal().width());
            new UrgentText(desk.library(), options.audience(), options.language()).write(assessment, page);
            new ForecastText(desk.library(), options.audience(), options.language()).write(assessment, page);
            desk.terminal().out().print(page.text());
        }
        return 0;
    }
}
