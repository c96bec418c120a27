package newleaf.app.text;

import java.util.Set;
import java.util.stream.Collectors;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.place.LawHere;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.wording.ReportWord;
import newleaf.report.SourcesUsed;
import newleaf.knowledge.card.LawRow;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;

/// The whole report: assessment, course, taper, law, sources.
public final class PlanText {
    private final Library library;
    private final Audience audience;
    private final Language language;
    private final Phrases phrases;

    public PlanText(Library library, Audience audience, Language language) {
        this.library = library;
        this.audience = audience;
        this.language = language;
        this.phrases = new Phrases(library.shelves(), language);
    }

    public void write(Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Page page) {
        new AssessText(library, audience, language).write(assessment, forecast, page);
        new ForecastText(library, language).write(forecast, page);
        new TaperText(library, audience, language).write(taper, doors(assessment), page);
        law(assessment, page);
        sources(assessment, forecast, taper, page);
    }

    private static Set<String> doors(Assessment assessment) {
        return assessment.findings().stream()
                .filter(Finding::isDoor)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private void law(Assessment assessment, Page page) {
        var rows = new LawHere(library.shelves())
                .of(assessment.caseFile().person(), assessment.caseFile().asOf());
        page.heading(phrases.say(ReportWord.LAW));
        if (rows.isEmpty()) page.line(1, phrases.say(ReportWord.NOT_KNOWN));
        rows.forEach(each -> page.point(1, line(each)));
        page.line(1, phrases.say(ReportWord.LAW_CHECK));
    }

    private String line(LawHere.InForce law) {
        LawRow row = law.row();
        boolean isAnalogues = row.level().equals("country-analogues");
        String statuses = isAnalogues
                ? phrases.label("law-status", row.sevenHydroxyStatus())
                : "kratom: " + phrases.label("law-status", row.kratomStatus()) + "; 7-OH: "
                        + phrases.label("law-status", row.sevenHydroxyStatus());
        String asOf = row.asOf().orElse(phrases.say(ReportWord.NOT_KNOWN));
        String old = law.mayBeOld() ? ", " + phrases.say(ReportWord.LAW_MAYBE_OLD) : "";
        return phrases.sourced(
                place(row) + ": " + statuses + " (" + asOf + old + ")",
                row.head().citations());
    }

    private String place(LawRow row) {
        return switch (row.level()) {
            case "local" ->
                phrases.say(ReportWord.LOCAL) + ", " + row.locality().orElse(row.jurisdiction());
            case "country" -> phrases.say(ReportWord.FEDERAL) + ", " + row.jurisdiction();
            case "country-analogues" -> phrases.say(ReportWord.ANALOGUES);
            default -> row.jurisdiction();
        };
    }

    private void sources(Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Page page) {
        page.heading(phrases.say(ReportWord.SOURCES));
        new SourcesUsed(library)
                .by(assessment, forecast, taper, audience)
                .forEach(source -> page.point(1, source.id() + ": " + source.sentence(language)));
    }
}
