package newleaf.app.json;

import java.util.Map;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.place.HelpHere;
import newleaf.guidance.place.LawHere;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.SourcesUsed;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import org.jspecify.annotations.Nullable;

/// `newleaf/report/1`: the whole report, with law, help lines and every source it names.
public final class PlanJson {
    private final Library library;
    private final Audience audience;
    private final Language language;

    public PlanJson(Library library, Audience audience, Language language) {
        this.library = library;
        this.audience = audience;
        this.language = language;
    }

    public Map<String, @Nullable Object> of(Assessment assessment, ForecastAnswer forecast, TaperAnswer taper) {
        var person = assessment.caseFile().person();
        var law =
                new LawHere(library.shelves()).of(person, assessment.caseFile().asOf());
        return Entries.with("schema", "newleaf/report/1")
                .and("asOf", assessment.caseFile().asOf().toString())
                .and(
                        "helpLines",
                        new HelpHere(library.shelves())
                                .of(person).stream().map(this::helpLine).toList())
                .and("assessment", new AssessJson(library, audience, language).of(assessment, forecast))
                .and("forecast", new ForecastJson(language).of(forecast))
                .and("taper", new TaperJson(library, language).of(assessment, taper))
                .and("law", law.stream().map(PlanJson::law).toList())
                .and(
                        "sources",
                        new SourcesUsed(library)
                                .by(assessment, forecast, taper, audience).stream()
                                        .map(PlanJson::source)
                                        .toList())
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

    private static Map<String, @Nullable Object> law(LawHere.InForce law) {
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
