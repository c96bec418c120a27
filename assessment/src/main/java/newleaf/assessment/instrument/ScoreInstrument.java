package newleaf.assessment.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Answers.Rater;
import newleaf.assessment.instrument.Scored.Outcome;
import newleaf.assessment.instrument.Scored.Why;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring.Alert;

/// Scores an instrument by its card: only the listed answers count, blanks stay blank, and what must be done is said
/// whatever the total.
public final class ScoreInstrument {
    private ScoreInstrument() {}

    public static Scored of(InstrumentCard card, Answers answers) {
        if (card.rater() == InstrumentCard.Rater.CLINICIAN && answers.by() == Rater.SELF) {
            return Scored.refused(Why.NEEDS_A_CLINICIAN);
        }
        Map<String, InstrumentItem> items = new java.util.LinkedHashMap<>();
        card.items().forEach(item -> items.put(item.id(), item));
        for (var answer : answers.scores().entrySet()) {
            InstrumentItem item = items.get(answer.getKey());
            if (item == null) return Scored.refused(Why.NO_SUCH_ITEM);
            if (!item.allows(answer.getValue())) return Scored.refused(Why.NOT_ONE_OF_THE_ANSWERS);
        }
        return scored(card, answers, Counting.of(card, answers));
    }

    /// A total that was taken elsewhere.
    public static Scored entered(InstrumentCard card, double total, Rater by, Optional<String> sex) {
        if (card.rater() == InstrumentCard.Rater.CLINICIAN && by == Rater.SELF) {
            return Scored.refused(Why.NEEDS_A_CLINICIAN);
        }
        boolean isWithin =
                total >= card.scoring().lowest() && total <= card.scoring().highest();
        if (!isWithin) return Scored.refused(Why.OUT_OF_RANGE);
        Answers none = new Answers(Map.of(), by, sex);
        return scored(card, none, new Scored.Total(total, Bands.of(card, total, sex)));
    }

    private static Scored scored(InstrumentCard card, Answers answers, Outcome outcome) {
        if (outcome instanceof Scored.Refused) return new Scored(outcome, List.of(), false);
        List<Alert> alerts = card.scoring().alerts().stream()
                .filter(alert -> Bands.isFor(alert.sex(), card, answers.sex()))
                .filter(alert -> level(alert, answers, outcome) >= alert.atLeast())
                .toList();
        boolean isProxy = card.rater() == InstrumentCard.Rater.SELF && answers.by() == Rater.CLINICIAN;
        return new Scored(outcome, alerts, isProxy);
    }

    private static double level(Alert alert, Answers answers, Outcome outcome) {
        if (alert.item().isPresent()) return answers.to(alert.item().get()).orElse(-1.0);
        return switch (outcome) {
            case Scored.Total(var value, var _) -> value;
            case Scored.Between between -> between.atLeast();
            case Scored.Parts _, Scored.EachForItself _, Scored.Sleep _, Scored.NotComplete _, Scored.Refused _ -> -1;
        };
    }
}
