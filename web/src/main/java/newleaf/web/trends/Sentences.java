package newleaf.web.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.care.pattern.Change;
import newleaf.knowledge.card.InstrumentScoring;
import newleaf.units.Digits;
import newleaf.web.day.DailyCard;

/// What a figure shows, in one sentence, and what is to be said beside it.
final class Sentences {
    private final Amounts amounts;
    private final DailyCard card;

    Sentences(Amounts amounts, DailyCard card) {
        this.amounts = amounts;
        this.card = card;
    }

    String finding(Figure figure, Change change, Optional<Taken.Measured> measured) {
        return switch (change) {
            case Change.TooFew(var written) -> tooFew(written);
            case Change.NotClear(var usual) ->
                amounts.say(TrendWord.NO_CHANGE, "usual", whole(figure, usual, measured));
            case Change.Clear clear ->
                amounts.say(
                        clear.isDown() ? TrendWord.DOWN : TrendWord.UP,
                        "from",
                        value(figure, clear.from(), measured),
                        "to",
                        whole(figure, clear.to(), measured));
        };
    }

    private String tooFew(int written) {
        return switch (written) {
            case 0 -> amounts.say(TrendWord.NOT_WRITTEN_YET);
            case 1 -> amounts.say(TrendWord.TOO_FEW_ONE);
            default -> amounts.say(TrendWord.TOO_FEW, "count", String.valueOf(written));
        };
    }

    /// As short as it can be said.
    String value(Figure figure, double value, Optional<Taken.Measured> measured) {
        if (figure == Figure.DOSE && measured.isPresent()) {
            return amounts.amount(value, measured.get().unit());
        }
        return figure == Figure.DIARY ? String.valueOf(Math.round(value)) : Digits.of(value);
    }

    /// With what it is a part of.
    String whole(Figure figure, double value, Optional<Taken.Measured> measured) {
        return amounts.say(figure.value(), "value", value(figure, value, measured));
    }

    List<String> beside(Figure figure, List<WrittenDay> days, Optional<Taken.Measured> measured) {
        return switch (figure) {
            case DOSE -> doses(days, measured);
            case DIARY -> bands(days);
            case CRAVING, SLEEP, MOOD -> List.of();
        };
    }

    private List<String> doses(List<WrittenDay> days, Optional<Taken.Measured> measured) {
        List<Boolean> above =
                days.stream().flatMap(day -> day.isAbovePlan().stream()).toList();
        List<String> said = new ArrayList<>();
        if (!above.isEmpty()) {
            long count = above.stream().filter(each -> each).count();
            TrendWord word = count > 0 ? TrendWord.ABOVE_PLAN : TrendWord.NOT_ABOVE_PLAN;
            said.add(amounts.say(word, "count", String.valueOf(count), "days", String.valueOf(above.size())));
            said.add(amounts.say(TrendWord.PLAN_KEY));
        }
        long others = days.stream()
                .map(WrittenDay::taken)
                .filter(taken -> !(taken instanceof Taken.NotWritten)
                        && measured.flatMap(taken::in).isEmpty())
                .count();
        if (others > 0) said.add(amounts.say(TrendWord.NOT_ADDED, "count", String.valueOf(others)));
        return said;
    }

    private List<String> bands(List<WrittenDay> days) {
        List<Integer> bands = days.stream().flatMap(day -> day.band().stream()).toList();
        if (bands.isEmpty()) return List.of();
        String counted = IntStream.range(0, card.bands().size())
                .mapToObj(band -> band(band) + " "
                        + bands.stream().filter(each -> each == band).count())
                .collect(Collectors.joining(", "));
        return List.of(amounts.say(TrendWord.BANDS, "bands", counted), amounts.say(TrendWord.OURS));
    }

    String band(int band) {
        return amounts.wording().say(card.bands().get(band).name());
    }

    /// From where the hardest band begins.
    Optional<Chart.Named> limit(Figure figure) {
        if (figure != Figure.DIARY) return Optional.empty();
        InstrumentScoring.Band hardest = card.bands().getLast();
        String name =
                amounts.say(TrendWord.SEVERE_FROM, "band", amounts.wording().say(hardest.name()));
        return Optional.of(new Chart.Named(hardest.from(), name));
    }

    @Override
    public String toString() {
        return "Sentences";
    }
}
