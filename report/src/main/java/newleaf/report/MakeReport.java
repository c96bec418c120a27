package newleaf.report;

import java.util.function.Function;
import newleaf.guidance.Assess;
import newleaf.guidance.Assessment;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;

/// Makes reports. Each is forecast once and planned once, however often it is written.
public final class MakeReport {
    private final InWords toThePerson;
    private final InWords ofThem;

    /// @param forecasts  of the guidance in the words of a reader
    public MakeReport(
            Guidance guidance,
            Function<Guidance, Function<Assessment, ForecastAnswer>> forecasts,
            Function<Guidance, Function<Assessment, TaperAnswer>> tapers) {
        this.toThePerson = InWords.of(guidance, forecasts, tapers);
        this.ofThem = InWords.of(guidance.to(Reader.CLINICIAN), forecasts, tapers);
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
        var reader = Reader.of(assessment.caseFile().answeredBy(), audience);
        return reader == Reader.PERSON ? toThePerson.of(assessment, audience) : ofThem.again(assessment, audience);
    }

    /// What makes a report in the words for one kind of reader.
    private record InWords(
            ReportParts parts,
            Assess assess,
            Function<Assessment, ForecastAnswer> forecasts,
            Function<Assessment, TaperAnswer> tapers) {
        static InWords of(
                Guidance guidance,
                Function<Guidance, Function<Assessment, ForecastAnswer>> forecasts,
                Function<Guidance, Function<Assessment, TaperAnswer>> tapers) {
            return new InWords(
                    new ReportParts(guidance.library()),
                    guidance.assess(),
                    forecasts.apply(guidance),
                    tapers.apply(guidance));
        }

        Report of(Assessment assessment, Audience audience) {
            return parts.of(assessment, forecasts.apply(assessment), tapers.apply(assessment), audience);
        }

        /// Assessed anew: the assessment may have been made in the words of another reader.
        Report again(Assessment assessment, Audience audience) {
            return of(assess.of(assessment.caseFile()), audience);
        }
    }
}
