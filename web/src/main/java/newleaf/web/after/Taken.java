package newleaf.web.after;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Answers;
import newleaf.assessment.instrument.ScoreInstrument;
import newleaf.assessment.instrument.Scored;
import newleaf.care.content.ScoreTaken;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.card.InstrumentScoring.Band;

/// A score of the record, read again by its card.
///
/// @param isWhole  whether every answer that its score is made of is there; else it is compared with nothing
public record Taken(
        LocalDate day, double points, double highest, Optional<Band> band, List<Alert> alerts, boolean isWhole) {
    public Taken {
        alerts = List.copyOf(alerts);
    }

    /// @param sex  where a band holds for one only
    static Taken of(InstrumentCard card, ScoreTaken score, LocalDate day, Optional<String> sex) {
        Map<String, Double> said = new HashMap<>();
        score.answers().forEach((item, points) -> said.put(item, points.doubleValue()));
        Answers answers = sex.map(Answers.bySelf(said)::of).orElse(Answers.bySelf(said));
        Scored scored = ScoreInstrument.of(card, answers);
        Optional<Band> band = scored.outcome() instanceof Scored.Total total ? total.band() : Optional.empty();
        boolean isWhole = scored.outcome() instanceof Scored.Total
                || (scored.outcome() instanceof Scored.EachForItself
                        && said.containsKey(card.items().getFirst().id()));
        return new Taken(day, score.points(), score.highest(), band, scored.alerts(), isWhole);
    }

    @Override
    public String toString() {
        return "Taken";
    }
}
