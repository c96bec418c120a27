package newleaf.report;

import java.util.function.Function;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;

/// Makes reports. Each is forecast once and planned once, however often it is written.
public final class MakeReport {
    private final ReportParts parts;
    private final Function<Assessment, ForecastAnswer> forecasts;
    private final Function<Assessment, TaperAnswer> tapers;

    public MakeReport(
            Library library, Function<Assessment, ForecastAnswer> forecasts, Function<Assessment, TaperAnswer> tapers) {
        this.parts = new ReportParts(library);
        this.forecasts = forecasts;
        this.tapers = tapers;
    }

    /// @param people  virtual people to compare a plan on; fewer answer sooner
    public static MakeReport comparing(Guidance guidance, int people) {
        return new MakeReport(guidance.library(), guidance.forecasts()::of, guidance.tapers(people)::of);
    }

    public Report of(Assessment assessment, Audience audience) {
        return parts.of(assessment, forecasts.apply(assessment), tapers.apply(assessment), audience);
    }
}
