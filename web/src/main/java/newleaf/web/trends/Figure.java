package newleaf.web.trends;

import java.util.Optional;
import newleaf.care.content.CheckIn;

/// What is followed day by day.
public enum Figure {
    DOSE(TrendWord.DOSE, TrendWord.VALUE_DOSE, 0, 1),
    DIARY(TrendWord.DIARY, TrendWord.VALUE_DIARY, 5, 40),
    CRAVING(TrendWord.CRAVING, TrendWord.VALUE_CRAVING, 1, 10),
    SLEEP(TrendWord.SLEEP, TrendWord.VALUE_SLEEP, 0.5, 10),
    MOOD(TrendWord.MOOD, TrendWord.VALUE_MOOD, 1, 5);

    private static final double SHARE = 0.05;

    private final TrendWord title;
    private final TrendWord value;
    private final double step;
    private final double top;

    Figure(TrendWord title, TrendWord value, double step, double top) {
        this.title = title;
        this.value = value;
        this.step = step;
        this.top = top;
    }

    public TrendWord title() {
        return title;
    }

    TrendWord value() {
        return value;
    }

    /// The least difference that is worth telling: of a dose a twentieth of the most taken, else a fixed one.
    double step(double most) {
        return step > 0 ? step : most * SHARE;
    }

    /// Up the whole picture, at least.
    double top() {
        return top;
    }

    /// Empty where it was not written.
    Optional<Double> of(WrittenDay day, Optional<Taken.Measured> measured) {
        return switch (this) {
            case DOSE -> measured.flatMap(day.taken()::in);
            case DIARY -> day.diary();
            case CRAVING -> day.checkIn().flatMap(CheckIn::craving);
            case SLEEP -> day.checkIn().flatMap(CheckIn::sleepHours);
            case MOOD -> day.checkIn().flatMap(CheckIn::mood).map(Integer::doubleValue);
        };
    }
}
