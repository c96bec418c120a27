package newleaf.web.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Scored;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Wording;
import newleaf.web.journey.step.Fill;

/// Puts a result together, what must be done first.
final class ScoreIt {
    private final QuestionnaireWords words;
    private final OutcomeWords outcomes;

    ScoreIt(QuestionnaireWords words) {
        this.words = words;
        this.outcomes = new OutcomeWords(words);
    }

    /// @param answered  by item id; empty where a total was entered
    ScoredPage of(InstrumentCard card, Scored scored, Map<String, Double> answered, List<HelpLine> help) {
        List<Words> now = says(scored, true);
        boolean isUnanswered = isAnswerMissing(card, answered);
        return new ScoredPage(
                card,
                now,
                isUnanswered,
                now.isEmpty() && !isUnanswered ? List.of() : help,
                outcomes.of(card, scored.outcome()),
                says(scored, false),
                scored.outcome() instanceof Scored.EachForItself ? answers(card, answered) : List.of(),
                Optional.empty(),
                words);
    }

    private static List<Words> says(Scored scored, boolean isNow) {
        return scored.alerts().stream()
                .filter(alert -> isNow == isNow(alert))
                .sorted(Comparator.comparing(Alert::urgency).reversed())
                .map(Alert::says)
                .toList();
    }

    private static boolean isNow(Alert alert) {
        return alert.urgency().compareTo(Urgency.URGENT) >= 0;
    }

    /// Blank is not no: a question that calls for help today, and was not answered, is spoken of.
    private static boolean isAnswerMissing(InstrumentCard card, Map<String, Double> answered) {
        return card.scoring().alerts().stream()
                .filter(ScoreIt::isNow)
                .flatMap(alert -> alert.item().stream())
                .anyMatch(item -> !answered.containsKey(item));
    }

    private static List<Words> answers(InstrumentCard card, Map<String, Double> answered) {
        return card.items().stream()
                .filter(item -> answered.containsKey(item.id()))
                .map(item -> answer(item, answered.getOrDefault(item.id(), 0.0)))
                .toList();
    }

    private static Words answer(InstrumentItem item, double score) {
        Words chosen = item.options().stream()
                .filter(option -> option.score() == score)
                .findFirst()
                .map(option -> AskedItems.said(option.text()))
                .orElse(Words.same(Wording.number(score)));
        return Fill.at(Fill.at(Words.same("{item} {answer}"), "item", AskedItems.said(item.text())), "answer", chosen);
    }
}
