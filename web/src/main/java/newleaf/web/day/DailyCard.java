package newleaf.web.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Answers;
import newleaf.assessment.instrument.ScoreInstrument;
import newleaf.assessment.instrument.Scored;
import newleaf.care.content.CheckIn;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring;

/// The card of the daily diary, and what a check-in scores by it.
public final class DailyCard {
    private static final String CARD = "instrument-daily-diary";

    private final InstrumentCard card;

    public DailyCard(Shelves shelves) {
        this.card = shelves.instruments().stream()
                .filter(each -> each.id().equals(CARD))
                .findFirst()
                .orElseThrow();
    }

    public List<InstrumentItem> items() {
        return card.items();
    }

    /// The quietest first.
    public List<InstrumentScoring.Band> bands() {
        return card.scoring().bands();
    }

    public Optional<InstrumentItem> item(String id) {
        return card.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Scored scored(CheckIn checkIn) {
        Map<String, Double> scores = new LinkedHashMap<>();
        checkIn.answers().forEach((item, grade) -> {
            if (item(item).isPresent()) scores.put(item, grade.doubleValue());
        });
        return ScoreInstrument.of(card, Answers.bySelf(scores));
    }

    /// Empty where too few items were answered.
    public Optional<Scored.Total> total(CheckIn checkIn) {
        return scored(checkIn).outcome() instanceof Scored.Total total ? Optional.of(total) : Optional.empty();
    }

    /// Of the bands of the card, the first is 0; empty where too few items were answered.
    public Optional<Integer> band(CheckIn checkIn) {
        return total(checkIn).flatMap(Scored.Total::band).map(card.scoring().bands()::indexOf);
    }

    @Override
    public String toString() {
        return "DailyCard";
    }
}
