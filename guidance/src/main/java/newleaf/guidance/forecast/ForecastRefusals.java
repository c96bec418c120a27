package newleaf.guidance.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.AskNext;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.guidance.forecast.ForecastAnswer.Refused;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;

/// Where the model must not give a number: 7-OH products and analogues, pregnancy, under 18, liver disease or its
/// signs, any opioid or sedating substance besides kratom, what blocks opioids, and what changes CYP3A: the
/// rules whose card says `forecast: refuses`; and amounts above what anyone has measured. While one of
/// these is not known, there is no number either, and it is asked.
public final class ForecastRefusals {
    private static final SaidCard AMOUNT = SaidCard.REASON_AMOUNT_NOT_KNOWN;

    private final Shelves shelves;
    private final LabelledLeaf labelledLeaf;
    private final AskNext askNext;

    public ForecastRefusals(Shelves shelves, AskNext askNext) {
        this.shelves = shelves;
        this.labelledLeaf = new LabelledLeaf(shelves);
        this.askNext = askNext;
    }

    /// Whether the model may give figures beside a plan whose amounts are known.
    public boolean areFiguresGiven(Assessment assessment) {
        return of(assessment, true).isClear();
    }

    /// What holds; else what waits for an answer.
    Stands of(Assessment assessment, boolean isAmountKnown) {
        List<Ruling> ours = assessment.rulings().stream()
                .filter(ruling -> ruling.rule().refusesForecast())
                .toList();
        Stream<Refusal> rules = Stream.concat(
                        ours.stream().filter(Ruling::isHolding).map(Ruling::rule), moreThanLeaf(assessment))
                .distinct()
                .map(rule ->
                        new Refusal(rule.id(), rule.says(), false, rule.head().citations()));
        List<Refusal> holding =
                Stream.concat(rules, moreThanMeasured(assessment)).toList();
        if (!holding.isEmpty()) return new Stands(holding, List.of());
        return waiting(assessment, ours.stream().filter(Ruling::isWaiting).toList(), isAmountKnown);
    }

    /// Why there is no number, and what to ask; both empty where nothing stands in the way.
    record Stands(List<Refusal> because, List<Question> ask) {
        boolean isClear() {
            return because.isEmpty();
        }

        Refused refused(boolean fromLastDose, List<EvidenceCard> published) {
            return new Refused(fromLastDose, because, ask, published);
        }
    }

    /// Leaf whose label lists more 7-OH than leaf holds is no leaf that the model knows.
    private Stream<RuleCard> moreThanLeaf(Assessment assessment) {
        boolean isMore = labelledLeaf.holdsMoreThanLeaf(assessment.caseFile().use(), assessment.exposure());
        return isMore ? Stream.of(SaidCard.DOOR_LABELLED_SEVEN_HYDROXY.rule(shelves)) : Stream.of();
    }

    private Stream<Refusal> moreThanMeasured(Assessment assessment) {
        if (!assessment.exposure().isAboveMeasured()) return Stream.empty();
        EvidenceCard card = SaidCard.REASON_AMOUNT_ABOVE_MEASURED.evidence(shelves);
        return Stream.of(new Refusal(card.id(), card.says(), false, card.head().citations()));
    }

    private Stands waiting(Assessment assessment, List<Ruling> waiting, boolean isAmountKnown) {
        Map<String, String> amounts = new LinkedHashMap<>();
        if (!isAmountKnown) assessment.exposure().missing().forEach(field -> amounts.put(field, AMOUNT.label()));
        List<Question> ask = askNext.questions(assessment.caseFile().answeredBy(), waiting, amounts);
        List<Refusal> because = new ArrayList<>();
        if (!isAmountKnown) because.add(amountNotKnown());
        waiting.forEach(ruling -> because.add(waiting(ruling.rule(), ask)));
        return new Stands(because, ask);
    }

    private Refusal waiting(RuleCard rule, List<Question> ask) {
        List<Words> questions = ask.stream()
                .filter(question -> question.decides().contains(rule.id()))
                .map(Question::words)
                .toList();
        Words frame = ForecastWord.REFUSED_WAITING.in(shelves);
        Words text = new Words(
                frame.en()
                        .replace("{question}", questions.stream().map(Words::en).collect(Collectors.joining(" "))),
                frame.es()
                        .replace("{question}", questions.stream().map(Words::es).collect(Collectors.joining(" "))));
        return new Refusal(rule.id(), text, true, rule.head().citations());
    }

    private Refusal amountNotKnown() {
        EvidenceCard evidence = AMOUNT.evidence(shelves);
        return new Refusal(evidence.id(), evidence.says(), true, evidence.head().citations());
    }
}
