package newleaf.app.json;

import java.util.Map;
import newleaf.guidance.Library;
import newleaf.guidance.place.LawHere;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.words.Language;
import newleaf.report.Report;
import org.jspecify.annotations.Nullable;

/// `newleaf/report/1`: the whole report, with law, help lines and every source it names.
public final class PlanJson {
    private final Library library;
    private final Language language;

    public PlanJson(Library library, Language language) {
        this.library = library;
        this.language = language;
    }

    public Map<String, @Nullable Object> of(Report report) {
        var assessment = report.assessment();
        return Entries.with("schema", "newleaf/report/1")
                .and("asOf", assessment.caseFile().asOf().toString())
                .and("helpLines", report.help().stream().map(this::helpLine).toList())
                .and(
                        "assessment",
                        new AssessJson(library, report.audience(), language)
                                .of(assessment, report.voice().situation(), report.forecast()))
                .and("forecast", new ForecastJson(language).of(report.forecast()))
                .and("taper", new TaperJson(library, language).of(assessment, report.taper()))
                .and("law", report.law().stream().map(this::law).toList())
                .and("sources", report.sources().stream().map(PlanJson::source).toList())
                .map();
    }

    private Map<String, @Nullable Object> helpLine(HelpLine line) {
        return Entries.with("id", line.id())
                .and("country", line.country())
                .and("kind", line.kind())
                .and("number", line.number())
                .and("name", line.name().in(language))
                .and("note", line.note().map(words -> words.in(language)))
                .and("checked", line.isChecked())
                .map();
    }

    private Map<String, @Nullable Object> law(LawHere.InForce law) {
        var row = law.row();
        boolean isAboutAnalogues = row.level().equals("country-analogues");
        return Entries.with("id", row.id())
                .and("jurisdiction", row.jurisdiction())
                .and("level", row.level())
                .and("locality", row.locality())
                .and("kratomStatus", isAboutAnalogues ? null : row.kratomStatus())
                .and("sevenHydroxyStatus", isAboutAnalogues ? null : row.sevenHydroxyStatus())
                .and("analoguesStatus", isAboutAnalogues ? row.sevenHydroxyStatus() : null)
                .and("effectiveDate", row.effectiveDate())
                .and("nextChange", row.nextChange())
                .and("asOf", row.asOf())
                .and("notKnown", row.notKnown().map(words -> words.in(language)))
                .and("mayBeOutOfDate", law.mayBeOld())
                .and("citations", Entries.citations(row.head().citations()))
                .map();
    }

    private static Map<String, @Nullable Object> source(SourceCard source) {
        return Entries.with("id", source.id())
                .and("citation", source.citation())
                .and("where", source.whereToFind())
                .and("read", source.read())
                .map();
    }
}
