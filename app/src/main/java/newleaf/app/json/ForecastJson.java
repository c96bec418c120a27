package newleaf.app.json;

import java.util.List;
import java.util.Map;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.PublishedCourse;
import newleaf.guidance.ReportWord;
import newleaf.intake.Truth;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Language;
import org.jspecify.annotations.Nullable;

/// `newleaf/forecast/1`. There is no model yet, so every figure is `null` and the published course is given.
public final class ForecastJson {
    private final Library library;
    private final Language language;

    public ForecastJson(Library library, Audience audience, Language language) {
        this.library = library;
        this.language = language;
    }

    public Map<String, @Nullable Object> of(Assessment assessment) {
        boolean hasStopped = assessment.caseFile().use().stopped().is(stopped -> stopped) == Truth.YES;
        Entries entries = Entries.with("schema", "newleaf/forecast/1");
        List.of("seed", "people").forEach(name -> entries.and(name, null));
        entries.and("from", hasStopped ? "lastDose" : "asOf");
        List.of("hours", "diary", "onsetHours", "peakHours", "easedByHours", "probability")
                .forEach(name -> entries.and(name, null));
        return entries.and("phases", List.of())
                .and("refused", List.of())
                .and(
                        "published",
                        PublishedCourse.in(library).statements().stream()
                                .map(card -> Entries.with("text", card.says().in(language))
                                        .and(
                                                "citations",
                                                Entries.citations(card.head().citations()))
                                        .map())
                                .toList())
                .and(
                        "limits",
                        List.of(ReportWord.NO_FORECAST_YET.in(library.shelves()).in(language)))
                .and("citations", List.of())
                .map();
    }
}
