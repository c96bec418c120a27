package newleaf.report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import newleaf.guidance.Assessment;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;

/// Makes reports, each in the words for its reader. Each is forecast once and planned once, however often it is
/// written.
public final class MakeReport {
    private final Guidance guidance;
    private final Function<Guidance, Function<Assessment, ForecastAnswer>> forecasts;
    private final Function<Guidance, Function<Assessment, TaperAnswer>> tapers;
    private final Map<Guidance, InWords> made = new ConcurrentHashMap<>();

    /// @param forecasts  of the guidance in the words of a reader
    public MakeReport(
            Guidance guidance,
            Function<Guidance, Function<Assessment, ForecastAnswer>> forecasts,
            Function<Guidance, Function<Assessment, TaperAnswer>> tapers) {
        this.guidance = guidance;
        this.forecasts = forecasts;
        this.tapers = tapers;
    }

    /// @param people  virtual people to compare a plan on; fewer answer sooner
    public static MakeReport comparing(Guidance guidance, int people) {
        return new MakeReport(guidance, each -> each.forecasts()::of, each -> each.tapers(people)::of);
    }

    /// Over the answer about a plan that was given already, in the words of its reader.
    public static MakeReport over(Guidance guidance, TaperAnswer answer) {
        return new MakeReport(guidance, each -> each.forecasts()::of, _ -> _ -> answer);
    }

    public Report of(Assessment assessment, Audience audience) {
        return of(assessment, audience, InWords::of);
    }

    /// Without the ways side by side, which take far longer than all else.
    public Report withoutComparison(Assessment assessment, Audience audience) {
        return of(assessment, audience, InWords::withoutComparison);
    }

    private Report of(Assessment assessment, Audience audience, Making making) {
        Guidance told = guidance.to(Reader.of(assessment.caseFile().answeredBy(), audience));
        // A person's assessment may become a clinician's sheet: what it says is said again, of them.
        Assessment saidAgain = told == guidance ? assessment : told.assess().of(assessment.caseFile());
        return making.of(made.computeIfAbsent(told, this::inWords), saidAgain, audience);
    }

    private InWords inWords(Guidance told) {
        return new InWords(new ReportParts(told.library()), forecasts.apply(told), tapers.apply(told));
    }

    private interface Making {
        Report of(InWords words, Assessment assessment, Audience audience);
    }

    /// What makes a report in the words for one kind of reader.
    private record InWords(
            ReportParts parts,
            Function<Assessment, ForecastAnswer> forecasts,
            Function<Assessment, TaperAnswer> tapers) {
        Report of(Assessment assessment, Audience audience) {
            return parts.of(assessment, forecasts.apply(assessment), tapers.apply(assessment), audience);
        }

        Report withoutComparison(Assessment assessment, Audience audience) {
            return parts.withoutComparison(assessment, forecasts.apply(assessment), tapers.apply(assessment), audience);
        }
    }
}
