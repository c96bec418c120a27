package newleaf.guidance.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.AskNext;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.guidance.forecast.ForecastAnswer.Refused;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;

/// Where the model must not give a number: 7-OH products and analogues, pregnancy, under 18, liver disease or its
/// signs, any opioid or sedating substance besides kratom, what blocks opioids, and what changes CYP3A. While one of
/// these is not known, there is no number either, and it is asked.
public final class ForecastRefusals {
    private static final String LABELLED = "door-labelled-seven-hydroxy";

    /// Doors and interactions of the shelves; each says why, and names its own sources.
    private static final Set<String> RULES = Set.of(
            "door-seven-hydroxy",
            LABELLED,
            "door-pregnant",
            "door-under-18",
            "door-liver-disease",
            "door-jaundice",
            "door-opioid",
            "door-fentanyl-or-heroin",
            "door-tramadol",
            "door-tianeptine",
            "door-loperamide-high-dose",
            "door-methadone",
            "door-buprenorphine",
            "door-naltrexone",
            "door-alcohol-daily",
            "door-benzodiazepine",
            "door-z-drug",
            "door-barbiturate",
            "door-phenibut",
            "door-baclofen",
            "door-ghb",
            "door-gabapentinoid",
            "door-sedative-adulterant",
            "interaction-alcohol",
            "interaction-kava",
            "interaction-muscle-relaxant",
            "interaction-sedating-antihistamine",
            "interaction-antipsychotic-cyp3a",
            "interaction-cyp3a-inhibitor",
            "interaction-cyp3a-inducer");

    private static final String AMOUNT = "reason-amount-not-known";

    private final Shelves shelves;

    ForecastRefusals(Shelves shelves) {
        this.shelves = shelves;
        Set<String> known = new HashSet<>();
        shelves.rules().forEach(rule -> known.add(rule.id()));
        if (!known.containsAll(RULES)) throw new IllegalStateException("a rule that the forecast refuses by is gone");
    }

    /// Whether the model may give figures beside a plan whose amounts are known.
    public static boolean areFiguresGiven(Assessment assessment, Shelves shelves) {
        return new ForecastRefusals(shelves).of(assessment, true).isClear();
    }

    /// What holds; else what waits for an answer.
    Stands of(Assessment assessment, boolean isAmountKnown) {
        List<Ruling> ours = assessment.rulings().stream()
                .filter(ruling -> RULES.contains(ruling.rule().id()))
                .toList();
        List<Refusal> holding = Stream.concat(
                        ours.stream().filter(Ruling::isHolding).map(Ruling::rule), moreThanLeaf(assessment))
                .distinct()
                .map(rule ->
                        new Refusal(rule.id(), rule.says(), false, rule.head().citations()))
                .toList();
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
        boolean isMore = new LabelledLeaf(shelves)
                .holdsMoreThanLeaf(assessment.caseFile().use(), assessment.exposure());
        return isMore ? shelves.rules().stream().filter(rule -> rule.id().equals(LABELLED)) : Stream.of();
    }

    private Stands waiting(Assessment assessment, List<Ruling> waiting, boolean isAmountKnown) {
        Map<String, String> amounts = new LinkedHashMap<>();
        if (!isAmountKnown) assessment.exposure().missing().forEach(field -> amounts.put(field, AMOUNT));
        List<Question> ask = new AskNext(shelves, assessment.caseFile().answeredBy()).questions(waiting, amounts);
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
        Card card = shelves.card(AMOUNT).orElseThrow(() -> new IllegalStateException("no card " + AMOUNT));
        if (!(card instanceof EvidenceCard evidence)) throw new IllegalStateException(AMOUNT + " is not evidence");
        return new Refusal(AMOUNT, evidence.says(), true, evidence.head().citations());
    }
}
