package newleaf.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.explain.ClinicianNotes;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.forecast.AnswerForecast;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.place.HelpHere;
import newleaf.guidance.taper.AnswerTaper;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.rule.Urgency;
import newleaf.pharmacology.people.VirtualPeople;

/// Makes of an assessment what the report shows. The same for the browser, HTML files and PDF.
public final class ReportPage {
    private final Library library;
    private final Shelves shelves;
    private final Points points;
    private final Ways ways;
    private final AnswerForecast forecasts;

    public ReportPage(Library library) {
        this.library = library;
        this.shelves = library.shelves();
        this.points = new Points(library);
        this.ways = new Ways(shelves);
        this.forecasts = new AnswerForecast(library);
    }

    /// The answer about a taper is made here, on all the virtual people that a running server can afford.
    public Report of(Assessment assessment, Audience audience) {
        return of(assessment, new AnswerTaper(library, VirtualPeople.COMPARING).of(assessment), audience);
    }

    public Report of(Assessment assessment, TaperAnswer answer, Audience audience) {
        List<Point> urgent = findings(assessment, audience, finding -> isPressing(finding));
        List<Point> matters = findings(assessment, audience, finding -> !isPressing(finding));
        Plan plan = new Plans(library, points).of(assessment, answer, audience);
        List<Point> notes = audience == Audience.CLINICIAN ? notes(assessment) : List.of();
        ForecastAnswer forecast = forecasts.of(assessment);
        Course course = new Courses(shelves, points).of(forecast);
        List<LawLine> law = new LawLines(shelves).of(assessment);
        List<HelpLine> help = new HelpHere(shelves).of(assessment.caseFile().person());
        return new Report(
                assessment,
                audience,
                urgent,
                new SourcesUsed(library).criteria(),
                matters,
                plan,
                ways.settings(assessment),
                ways.strategies(assessment),
                notes,
                course,
                VisitQuestion.worthAsking(assessment, shelves),
                law,
                help,
                new HandOvers(shelves, points).of(assessment),
                new SourcesUsed(library).by(assessment, forecast, answer, audience));
    }

    private List<Point> findings(Assessment assessment, Audience audience, Predicate<Finding> kind) {
        return assessment.findings().stream()
                .filter(finding -> finding.audience() == Audience.EVERYONE || audience == Audience.CLINICIAN)
                .filter(finding -> !finding.isDoor())
                .filter(kind)
                .map(finding -> points.of(finding, assessment, audience))
                .toList();
    }

    private List<Point> notes(Assessment assessment) {
        var notes = new ClinicianNotes(shelves);
        return Arrays.stream(Strategy.values())
                .flatMap(strategy -> notes.on(strategy, assessment).stream())
                .map(points::of)
                .toList();
    }

    private static boolean isPressing(Finding finding) {
        return finding.urgency().compareTo(Urgency.URGENT) >= 0;
    }
}
