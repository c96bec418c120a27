package newleaf.assessment.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import newleaf.assessment.instrument.Scored.Outcome;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentScoring;
import newleaf.knowledge.card.InstrumentScoring.Part;

/// The ways of counting. None of them fills in a blank.
final class Counting {
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    private final InstrumentCard card;
    private final Answers answers;
    private final InstrumentScoring scoring;

    private Counting(InstrumentCard card, Answers answers) {
        this.card = card;
        this.answers = answers;
        this.scoring = card.scoring();
    }

    static Outcome of(InstrumentCard card, Answers answers) {
        Counting counting = new Counting(card, answers);
        return switch (card.scoring().method()) {
            case SUM -> counting.total(value -> value);
            case MEAN -> counting.total(sum -> Math.round(sum / counting.answered() * TENTHS) / TENTHS);
            case PERCENT_OF_ANSWERED -> counting.total(sum -> PERCENT * sum / counting.mostOfAnswered());
            case COUNT_WITH_RANGE -> counting.range();
            case ANY_YES -> counting.anyYes();
            case ITEM_BY_ITEM -> counting.answered() == 0 ? counting.notComplete() : new Scored.EachForItself();
            case SLEEP -> SleepCount.of(answers).orElseGet(counting::notComplete);
            case PARTS -> counting.parts();
            case ENTRY -> counting.notComplete();
        };
    }

    private Outcome total(DoubleUnaryOperator scale) {
        if (answered() < scoring.answeredAtLeast()) return notComplete();
        double value = scale.applyAsDouble(
                counted().stream().mapToDouble(item -> value(item).orElse(0.0)).sum());
        return new Scored.Total(value, Bands.of(card, value, answers.sex()));
    }

    private Outcome range() {
        double met =
                counted().stream().mapToDouble(item -> value(item).orElse(0.0)).sum();
        double most = met + (counted().size() - answered());
        if (met == most) return new Scored.Total(met, Bands.of(card, met, answers.sex()));
        return new Scored.Between(met, most, Bands.of(card, met, answers.sex()), Bands.of(card, most, answers.sex()));
    }

    /// A refusal or a blank counts as yes, and then the question after it, unanswered, counts as acute.
    private Outcome anyYes() {
        boolean isPositive = counted().stream()
                .anyMatch(item -> value(item).map(answer -> answer > 0).orElse(true));
        boolean isAcute = card.items().stream()
                .filter(item -> !item.isCounted())
                .anyMatch(item -> value(item).map(answer -> answer > 0).orElse(isPositive));
        double level = isAcute ? 2 : isPositive ? 1 : 0;
        return new Scored.Total(level, Bands.of(card, level, answers.sex()));
    }

    private Outcome parts() {
        Map<String, Double> values = new LinkedHashMap<>();
        List<String> raised = new ArrayList<>();
        for (Part part : scoring.parts()) {
            List<InstrumentItem> items = card.items().stream()
                    .filter(item -> item.part().filter(part.id()::equals).isPresent())
                    .toList();
            if (items.stream().anyMatch(item -> value(item).isEmpty())) continue;
            double sum =
                    items.stream().mapToDouble(item -> value(item).orElse(0.0)).sum();
            values.put(part.id(), sum);
            if (part.isRaisedAtOrBelow() ? sum <= part.mark() : sum >= part.mark()) raised.add(part.id());
        }
        return values.isEmpty() ? notComplete() : new Scored.Parts(values, raised);
    }

    private Outcome notComplete() {
        return new Scored.NotComplete(card.items().stream()
                .filter(item -> value(item).isEmpty())
                .map(InstrumentItem::id)
                .toList());
    }

    private List<InstrumentItem> counted() {
        return card.items().stream().filter(InstrumentItem::isCounted).toList();
    }

    private long answered() {
        return counted().stream().filter(item -> value(item).isPresent()).count();
    }

    private double mostOfAnswered() {
        return counted().stream()
                .filter(item -> value(item).isPresent())
                .mapToDouble(InstrumentItem::highest)
                .sum();
    }

    /// The answer; 0 where an earlier answer makes the question needless.
    private Optional<Double> value(InstrumentItem item) {
        boolean isNeedless = item.zeroWhen()
                .filter(when -> answers.to(when.item())
                        .filter(answer -> answer == when.score())
                        .isPresent())
                .isPresent();
        return isNeedless ? Optional.of(0.0) : answers.to(item.id());
    }
}
