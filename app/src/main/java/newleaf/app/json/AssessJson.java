package newleaf.app.json;

import java.util.List;
import java.util.Map;
import newleaf.documents.Labelled;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.explain.ClinicianNotes;
import newleaf.guidance.explain.Explain;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Flip;
import newleaf.guidance.finding.SettingAdvice;
import newleaf.guidance.finding.StrategyAdvice;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.situation.Situation;
import newleaf.intake.CaseField;
import newleaf.intake.ScoreRater;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.pharmacology.Exposure;
import newleaf.report.Shown;
import org.jspecify.annotations.Nullable;

/// `newleaf/assessment/1`.
public final class AssessJson {
    private final Library library;
    private final Audience audience;
    private final Language language;
    private final Explain explain;

    public AssessJson(Library library, Audience audience, Language language) {
        this.library = library;
        this.explain = new Explain(library);
        this.audience = audience;
        this.language = language;
    }

    public Map<String, @Nullable Object> of(Assessment assessment, Situation situation, ForecastAnswer forecast) {
        return Entries.with("schema", "newleaf/assessment/1")
                .and("exposure", exposure(assessment.exposure()))
                .and("disorder", disorder(assessment))
                .and(
                        "withdrawal",
                        Entries.with(
                                        "now",
                                        assessment.withdrawalNow().severity().label())
                                .and("expected", forecast.probability().map(ForecastJson::probability))
                                .and(
                                        "readFrom",
                                        assessment
                                                .withdrawalNow()
                                                .readFrom()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT))
                                .and(
                                        "rater",
                                        assessment
                                                .caseFile()
                                                .answer(CaseField.RATER)
                                                .known()
                                                .map(ScoreRater::label))
                                .map())
                .and("urgency", assessment.urgency().label())
                .and("situation", situation.label())
                .and(
                        "doors",
                        assessment.doors().stream()
                                .map(door -> Entries.with("rule", door.door().id())
                                        .and("state", door.state().label())
                                        .map())
                                .toList())
                .and(
                        "findings",
                        Shown.to(audience, assessment).stream()
                                .map(each -> finding(each, assessment))
                                .toList())
                .and("setting", setting(assessment))
                .and(
                        "strategies",
                        assessment.strategies().stream()
                                .map(each -> strategy(each, assessment))
                                .toList())
                .and("ask", Entries.questions(assessment.ask(), language))
                .map();
    }

    private static Map<String, @Nullable Object> exposure(Exposure exposure) {
        return Entries.with("leafGramsPerDay", Entries.range(exposure.leafADay()))
                .and("mitragynineMgPerDay", Entries.range(exposure.mitragynineADay()))
                .and("sevenHydroxyMgPerDay", Entries.range(exposure.sevenHydroxyADay()))
                .and("dosesPerDay", exposure.dosesPerDay().known())
                .and(
                        "unknownAnalogue",
                        exposure.hasUnknownAnalogue() == Truth.NOT_KNOWN
                                ? null
                                : exposure.hasUnknownAnalogue() == Truth.YES)
                .map();
    }

    private static Map<String, @Nullable Object> disorder(Assessment assessment) {
        return Entries.with("criteriaMet", assessment.disorder().criteriaMet())
                .and("criteriaUnknown", assessment.disorder().criteriaUnknown())
                .and("severity", assessment.disorder().severity().label())
                .and("severityAtLeast", assessment.disorder().severityAtLeast().label())
                .and("physiologicalOnly", assessment.disorder().physiologicalOnly())
                .map();
    }

    private Map<String, @Nullable Object> finding(Finding finding, Assessment assessment) {
        return Entries.with("rule", finding.rule())
                .and("kind", finding.kind().label())
                .and("urgency", finding.urgency().label())
                .and("text", finding.says().in(language))
                .and("untilThen", finding.untilThen().map(words -> words.in(language)))
                .and("who", finding.who().map(words -> words.in(language)))
                .and("howSoon", finding.howSoon().map(Labelled::label))
                .and(
                        "because",
                        finding.because().stream()
                                .map(each -> Entries.with("fact", each.fact())
                                        .and("value", each.value())
                                        .and("from", each.origin().path())
                                        .and("how", each.origin().how().label())
                                        .map())
                                .toList())
                .and(
                        "wouldFlip",
                        explain.wouldFlip(assessment, finding, audience).stream()
                                .map(AssessJson::flip)
                                .toList())
                .and(
                        "checkedBy",
                        library.shelves()
                                .card(finding.rule())
                                .flatMap(card -> card.head().checkedBy()))
                .and("status", finding.status().label())
                .and("citations", Entries.citations(finding.citations()))
                .map();
    }

    private static Map<String, @Nullable Object> flip(Flip flip) {
        return Entries.with("fact", flip.fact())
                .and("relation", flip.relation().label())
                .and("to", flip.to())
                .map();
    }

    private Map<String, @Nullable Object> setting(Assessment assessment) {
        SettingAdvice setting = assessment.setting();
        List<Map<String, @Nullable Object>> changes = audience == Audience.CLINICIAN
                ? explain.otherSettings(assessment).stream()
                        .map(each -> Entries.with("fact", each.fact())
                                .and("relation", each.relation().label())
                                .and("to", each.to())
                                .and("setting", each.setting().label())
                                .map())
                        .toList()
                : List.of();
        return Entries.with("recommended", setting.recommended().label())
                .and(
                        "alternatives",
                        setting.alternatives().stream().map(Labelled::label).toList())
                .and("because", setting.because())
                .and("wouldChange", changes)
                .map();
    }

    private Map<String, @Nullable Object> strategy(StrategyAdvice advice, Assessment assessment) {
        Entries entries = Entries.with("id", advice.strategy().label())
                .and("fit", advice.fit().label())
                .and("because", advice.because());
        if (audience == Audience.CLINICIAN) {
            entries.and(
                    "forClinicians",
                    new ClinicianNotes(library.shelves())
                            .on(advice.strategy(), assessment).stream()
                                    .map(card -> Entries.with(
                                                    "text", card.says().in(language))
                                            .and(
                                                    "citations",
                                                    Entries.citations(
                                                            card.head().citations()))
                                            .map())
                                    .toList());
        }
        return entries.map();
    }
}
