package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.situation.DecideSituation;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.situation.Voice;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.rule.Audience;
import newleaf.report.block.Part;

/// Puts answers into the parts of a report, in their order; for some questions a few parts are enough.
public final class ReportParts {
    private final Library library;
    private final DecideSituation situations;
    private final OneVoice oneVoice;
    private final SourcesUsed sources;
    private final UrgentParts urgent;
    private final StandingPart standing;
    private final AdviceParts advice;
    private final CoursePart course;
    private final PlanParts plans;
    private final PlaceParts place;
    private final HandOvers handOvers;

    public ReportParts(Library library) {
        this.library = library;
        this.situations = new DecideSituation(library);
        this.oneVoice = new OneVoice(library.shelves());
        this.sources = new SourcesUsed(library);
        this.urgent = new UrgentParts(library);
        this.standing = new StandingPart(library);
        this.advice = new AdviceParts(library);
        this.course = new CoursePart(library);
        this.plans = new PlanParts(library);
        this.place = new PlaceParts(library);
        this.handOvers = new HandOvers(library);
    }

    public Report of(Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Audience audience) {
        return of(assessment, forecast, taper, audience, plans::compared);
    }

    /// Without the ways side by side.
    public Report withoutComparison(
            Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Audience audience) {
        return of(assessment, forecast, taper, audience, (_, _) -> Optional.empty());
    }

    private Report of(
            Assessment assessment,
            ForecastAnswer forecast,
            TaperAnswer taper,
            Audience audience,
            BiFunction<TaperAnswer, Audience, Optional<Part>> compared) {
        Voice voice = voice(assessment, taper);
        var law = place.lawOf(assessment);
        var help = place.helpOf(assessment);
        var used = sources.by(assessment, forecast, taper, audience);
        List<Part> parts = new ArrayList<>(upToQuestions(assessment, forecast, voice, audience));
        parts.add(course.of(forecast));
        parts.add(plans.plan(taper, AdviceParts.doors(assessment), audience));
        compared.apply(taper, audience).ifPresent(parts::add);
        plans.fridge(taper).ifPresent(parts::add);
        parts.add(place.law(law));
        parts.add(place.help(help));
        handOvers.of(assessment).ifPresent(parts::add);
        parts.add(place.sources(used));
        return new Report(assessment, forecast, taper, voice, audience, law, help, used, oneVoice.of(parts, voice));
    }

    /// Where a person stands and what to do, without the course and without a plan.
    public List<Part> onAssessment(
            Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Audience audience) {
        Voice voice = voice(assessment, taper);
        return withHelp(upToQuestions(assessment, forecast, voice, audience), assessment, voice);
    }

    public List<Part> onForecast(Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Audience audience) {
        Voice voice = voice(assessment, taper);
        List<Part> parts = new ArrayList<>(urgent.of(assessment, voice, audience));
        parts.add(course.of(forecast));
        return withHelp(parts, assessment, voice);
    }

    public List<Part> onTaper(Assessment assessment, TaperAnswer taper, Audience audience) {
        Voice voice = voice(assessment, taper);
        List<Part> parts = new ArrayList<>(urgent.of(assessment, voice, audience));
        parts.add(plans.plan(taper, List.of(), audience));
        plans.compared(taper, audience).ifPresent(parts::add);
        plans.fridge(taper).ifPresent(parts::add);
        return withHelp(parts, assessment, voice);
    }

    /// One voice for all that is said on this case.
    public Voice voice(Assessment assessment, TaperAnswer taper) {
        var caseFile = assessment.caseFile();
        return Voice.of(
                situations.of(assessment, taper),
                taper,
                Reader.of(caseFile.answeredBy()),
                caseFile.person(),
                library.shelves());
    }

    private List<Part> upToQuestions(Assessment assessment, ForecastAnswer forecast, Voice voice, Audience audience) {
        List<Part> parts = new ArrayList<>(urgent.of(assessment, voice, audience));
        parts.add(standing.of(assessment, forecast));
        parts.addAll(advice.of(assessment, voice, audience));
        return parts;
    }

    private List<Part> withHelp(List<Part> parts, Assessment assessment, Voice voice) {
        parts.add(place.help(place.helpOf(assessment)));
        return oneVoice.of(parts, voice);
    }
}
