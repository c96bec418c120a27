package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.ForecastJson;
import newleaf.guidance.Assessment;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.result.OneScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf forecast CASE`.
@Command(
        name = "forecast",
        description = "The course expected on stopping, or after having stopped, with its bands.",
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
        Assessment assessment = desk.assess(options.file(), options.audience());
        ForecastAnswer forecast = desk.forecast(assessment);
        if (options.isJson()) {
            desk.print(new ForecastJson(options.language()).of(forecast));
        } else {
            TaperAnswer taper = desk.taper(assessment);
            var parts = desk.parts().onForecast(assessment, forecast, taper, options.audience());
            desk.print(new OneScreen(assessment, parts), options);
        }
        return 0;
    }
}
