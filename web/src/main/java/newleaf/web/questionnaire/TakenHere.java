package newleaf.web.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Answers;
import newleaf.assessment.instrument.Scored;
import newleaf.care.content.ScoreTaken;
import newleaf.intake.CaseField;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.web.journey.draft.CaseDraft;

/// What is kept of a questionnaire that was answered: its score, and what of it is an answer about oneself.
final class TakenHere {
    private static final String ITEM_9 = "phq9-9";
    private static final Map<String, CaseField<Double>> TOTALS =
            Map.of("phq-9", CaseField.PHQ9, "gad-7", CaseField.GAD7, "peg", CaseField.PEG);

    private TakenHere() {}

    /// Too few answers have no score. Where answers stand for themselves it is the first one.
    static Optional<ScoreTaken> score(InstrumentCard card, Scored scored, Answers answers) {
        return switch (scored.outcome()) {
            case Scored.Total(var value, var _) ->
                Optional.of(taken(card, value, card.scoring().highest(), answers));
            case Scored.EachForItself _ -> first(card, answers);
            case Scored.Between _, Scored.Parts _, Scored.Sleep _, Scored.NotComplete _, Scored.Refused _ ->
                Optional.empty();
        };
    }

    private static Optional<ScoreTaken> first(InstrumentCard card, Answers answers) {
        InstrumentItem item = card.items().getFirst();
        return Optional.ofNullable(answers.scores().get(item.id()))
                .map(points -> taken(card, points, item.highest(), answers));
    }

    private static ScoreTaken taken(InstrumentCard card, double points, double highest, Answers answers) {
        Map<String, Integer> each = new HashMap<>();
        answers.scores().forEach((item, score) -> each.put(item, score.intValue()));
        return new ScoreTaken(Questionnaires.name(card), points, highest, ScoreTaken.Rater.SELF, each);
    }

    /// The same answers about oneself where this questionnaire says nothing of them.
    static CaseDraft said(CaseDraft before, InstrumentCard card, Scored scored, Answers answers) {
        CaseField<Double> field = TOTALS.get(Questionnaires.name(card));
        CaseDraft next = before;
        if (field != null && scored.outcome() instanceof Scored.Total total) next = next.with(field, total.value());
        Double ninth = answers.scores().get(ITEM_9);
        return ninth == null ? next : next.with(CaseField.PHQ9_ITEM9, ninth);
    }

    static boolean isOfDeath(Answers answers) {
        return answers.scores().getOrDefault(ITEM_9, 0.0) > 0;
    }
}
