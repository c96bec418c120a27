package newleaf.web.questionnaire;

import static newleaf.web.questionnaire.QuestionnaireWords.and;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.assessment.instrument.Scored;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentScoring.Band;
import newleaf.knowledge.card.InstrumentScoring.Part;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.Fill;

/// Says what came out, in sentences.
final class OutcomeWords {
    private final QuestionnaireWords words;

    OutcomeWords(QuestionnaireWords words) {
        this.words = words;
    }

    List<Words> of(InstrumentCard card, Scored.Outcome outcome) {
        return switch (outcome) {
            case Scored.Total(var value, var band) -> total(card, value, band);
            case Scored.Between between -> between(between);
            case Scored.Parts parts ->
                card.scoring().parts().stream()
                        .filter(part -> parts.values().containsKey(part.id()))
                        .map(part -> part(part, parts))
                        .toList();
            case Scored.EachForItself _ -> List.of(words.the(QuestionnaireWord.EACH_FOR_ITSELF));
            case Scored.Sleep(var hours, var percent) ->
                List.of(and(words.with(QuestionnaireWord.SLEPT, "hours", hours), "percent", Math.rint(percent)));
            case Scored.NotComplete(var blank) ->
                List.of(words.with(QuestionnaireWord.NO_TOTAL, "blank", blank.size()));
            case Scored.Refused _ -> List.of(words.the(QuestionnaireWord.TIMES_DO_NOT_FIT));
        };
    }

    private List<Words> total(InstrumentCard card, double value, Optional<Band> band) {
        Words score = and(
                and(
                        words.with(QuestionnaireWord.SCORE, "value", value),
                        "low",
                        card.scoring().lowest()),
                "high",
                card.scoring().highest());
        return List.of(
                score,
                band.map(each -> words.with(QuestionnaireWord.CALLED, "band", each.name()))
                        .orElseGet(() -> words.the(QuestionnaireWord.NO_BANDS)));
    }

    private List<Words> between(Scored.Between between) {
        List<Words> said = new ArrayList<>();
        said.add(and(words.with(QuestionnaireWord.SCORE_BETWEEN, "low", between.atLeast()), "high", between.atMost()));
        between.lowBand()
                .flatMap(low -> between.highBand().map(high -> called(low, high)))
                .ifPresent(said::add);
        return said;
    }

    private Words called(Band low, Band high) {
        if (low.equals(high)) return words.with(QuestionnaireWord.CALLED, "band", low.name());
        return Fill.at(words.with(QuestionnaireWord.CALLED_BETWEEN, "low", low.name()), "high", high.name());
    }

    private Words part(Part part, Scored.Parts parts) {
        var word = parts.raised().contains(part.id()) ? QuestionnaireWord.PART_RAISED : QuestionnaireWord.PART;
        return and(
                words.with(word, "part", part.name()), "value", parts.values().getOrDefault(part.id(), 0.0));
    }
}
