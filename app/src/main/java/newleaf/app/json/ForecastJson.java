package newleaf.app.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastAnswer.Expected;
import newleaf.guidance.forecast.ForecastAnswer.Phase;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.guidance.forecast.ForecastAnswer.Refused;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.words.Language;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.forecast.Likelihood;
import org.jspecify.annotations.Nullable;

/// `newleaf/forecast/1`.
public final class ForecastJson {
    private final Language language;

    public ForecastJson(Language language) {
        this.language = language;
    }

    public Map<String, @Nullable Object> of(ForecastAnswer answer) {
        Entries entries = Entries.with("schema", "newleaf/forecast/1");
        switch (answer) {
            case Expected expected -> figures(entries, expected);
            case Refused refused -> refusals(entries, refused);
        }
        return entries.map();
    }

    private void figures(Entries entries, Expected expected) {
        Forecast forecast = expected.forecast();
        entries.and("seed", (double) forecast.seed())
                .and("people", forecast.people())
                .and("from", from(expected))
                .and("hours", forecast.hours())
                .and("diary", CourseJson.band(forecast.diary()))
                .and("background", Entries.three(forecast.background()))
                .and("onsetHours", Entries.three(forecast.onsetHours()))
                .and("peakHours", forecast.peakHours().map(Entries::three))
                .and("easedByHours", forecast.easedByHours().map(Entries::three))
                .and("reachingMild", forecast.reaching())
                .and("probability", probability(forecast.probability()))
                .and("probabilityOfWithdrawalAlone", probability(forecast.withdrawalAlone()))
                .and(
                        "phases",
                        expected.phases().stream().map(ForecastJson::phase).toList())
                .and("refused", List.of())
                .and("published", published(expected.published()))
                .and(
                        "limits",
                        expected.limits().stream()
                                .map(limit -> limit.words().in(language))
                                .toList())
                .and("citations", Entries.citations(expected.citations()));
    }

    private void refusals(Entries entries, Refused refused) {
        List.of("seed", "people").forEach(name -> entries.and(name, null));
        entries.and("from", from(refused));
        List.of(
                        "hours",
                        "diary",
                        "background",
                        "onsetHours",
                        "peakHours",
                        "easedByHours",
                        "reachingMild",
                        "probability",
                        "probabilityOfWithdrawalAlone")
                .forEach(name -> entries.and(name, null));
        entries.and("phases", List.of())
                .and("refused", refused.because().stream().map(this::refusal).toList())
                .and("ask", Entries.questions(refused.ask(), language))
                .and("published", published(refused.published()))
                .and("limits", List.of())
                .and("citations", List.of());
    }

    private static String from(ForecastAnswer answer) {
        return answer.fromLastDose() ? "lastDose" : "asOf";
    }

    private Map<String, @Nullable Object> refusal(Refusal refusal) {
        return Entries.with("rule", refusal.rule())
                .and("text", refusal.text().in(language))
                .and("waiting", refusal.isWaiting())
                .and("citations", Entries.citations(refusal.citations()))
                .map();
    }

    private List<Map<String, @Nullable Object>> published(List<EvidenceCard> cards) {
        return cards.stream()
                .map(card -> Entries.with("text", card.says().in(language))
                        .and("citations", Entries.citations(card.head().citations()))
                        .map())
                .toList();
    }

    static Map<String, @Nullable Object> probability(Likelihood likelihood) {
        return Entries.with("none", likelihood.none())
                .and("mild", likelihood.mild())
                .and("moderate", likelihood.moderate())
                .and("severe", likelihood.severe())
                .map();
    }

    private static Map<String, @Nullable Object> phase(Phase phase) {
        List<String> likely = new ArrayList<>(phase.physical());
        likely.addAll(phase.psychological());
        return Entries.with("fromHours", phase.fromHours())
                .and("toHours", phase.toHours())
                .and("likely", likely)
                .and("physical", phase.physical())
                .and("psychological", phase.psychological())
                .map();
    }
}
