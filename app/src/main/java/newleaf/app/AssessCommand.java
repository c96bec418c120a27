package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.AssessJson;
import newleaf.guidance.Assessment;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.situation.Situation;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.result.OneScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf assess CASE`.
@Command(
        name = "assess",
        description = "Exposure, disorder, withdrawal, findings, care setting, strategies, open questions.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private CaseOptions options = new CaseOptions();

    AssessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Assessment assessment = desk.assess(options.file(), options.audience());
        ForecastAnswer forecast = desk.forecast(assessment);
        TaperAnswer taper = desk.taper(assessment);
        if (options.isJson()) {
            Situation situation = desk.parts().voice(assessment, taper).situation();
            desk.print(new AssessJson(desk.library(), options.audience(), options.language())
                    .of(assessment, situation, forecast));
        } else {
            var parts = desk.parts().onAssessment(assessment, forecast, taper, options.audience());
            desk.print(new OneScreen(assessment, parts), options);
        }
        return 0;
    }
}
