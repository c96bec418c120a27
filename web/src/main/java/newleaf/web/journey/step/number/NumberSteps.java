package newleaf.web.journey.step.number;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The questions whose answer is a number. The least and the most are those of the case; a test holds them together.
public final class NumberSteps {
    private final Say say;

    private NumberSteps(Say say) {
        this.say = say;
    }

    /// The bounds of every number that a page asks for, by path.
    record Bounds(String path, JourneyWord label, String low, String high) {}

    private static final List<Bounds> SINGLE = List.of(
            new Bounds("person.age", JourneyWord.YEARS, "0", "120"),
            new Bounds("person.weightKg", JourneyWord.KILOGRAMS, "0.3", "500"),
            new Bounds("use.gramsPerDay", JourneyWord.GRAMS_A_DAY, "0", "1000"),
            new Bounds("use.dosesPerDay", JourneyWord.TIMES_A_DAY, "0", "48"),
            new Bounds("use.daysPerWeek", JourneyWord.DAYS_A_WEEK, "0", "7"),
            new Bounds("use.durationMonths", JourneyWord.MONTHS, "0", "960"),
            new Bounds("use.hoursSinceLastDose", JourneyWord.HOURS, "0", "1000000"),
            new Bounds("use.previousAttempts", JourneyWord.TIMES, "0", "1000"),
            new Bounds("scores.cows", JourneyWord.NUMBER, "0", "48"),
            new Bounds("scores.phq9", JourneyWord.NUMBER, "0", "27"),
            new Bounds("scores.phq9Item9", JourneyWord.NUMBER, "0", "3"),
            new Bounds("scores.gad7", JourneyWord.NUMBER, "0", "21"),
            new Bounds("scores.peg", JourneyWord.NUMBER, "0", "10"),
            new Bounds("scores.craving", JourneyWord.NUMBER, "0", "10"),
            new Bounds("scores.diary", JourneyWord.NUMBER, "0", "100"),
            new Bounds("labs.altUL", JourneyWord.NUMBER, "0", "100000"),
            new Bounds("labs.bilirubinMgDl", JourneyWord.NUMBER, "0", "200"),
            new Bounds("labs.inr", JourneyWord.NUMBER, "0", "50"),
            new Bounds("labs.qtcMs", JourneyWord.NUMBER, "100", "1000"));
    private static final List<Bounds> VITALS = List.of(
            new Bounds("vitals.systolicMmHg", JourneyWord.SYSTOLIC, "0", "350"),
            new Bounds("vitals.diastolicMmHg", JourneyWord.DIASTOLIC, "0", "250"),
            new Bounds("vitals.pulsePerMin", JourneyWord.PULSE, "0", "350"),
            new Bounds("vitals.temperatureC", JourneyWord.TEMPERATURE, "20", "46"),
            new Bounds("vitals.spo2Percent", JourneyWord.OXYGEN, "0", "100"),
            new Bounds("vitals.breathsPerMin", JourneyWord.BREATHS, "0", "120"));

    static List<Bounds> bounds() {
        return java.util.stream.Stream.concat(SINGLE.stream(), VITALS.stream()).toList();
    }

    public static List<Step> all(Say say) {
        NumberSteps steps = new NumberSteps(say);
        List<Step> all = new java.util.ArrayList<>();
        SINGLE.forEach(each -> all.add(steps.single(each)));
        all.add(steps.numbers("vitals", VITALS, Optional.empty()));
        return all;
    }

    private Step single(Bounds bounds) {
        return numbers(bounds.path(), List.of(bounds), hint(bounds.path()));
    }

    private Step numbers(String id, List<Bounds> bounds, Optional<Words> hint) {
        return new Numbers(
                id,
                say.asked(id),
                bounds.stream().map(this::field).toList(),
                say.the(JourneyWord.NUMBER_NOTHING),
                hint);
    }

    private Numbers.Field field(Bounds bounds) {
        return new Numbers.Field(
                bounds.path(),
                say.the(bounds.label()),
                say.numberFrom(bounds.low(), bounds.high()),
                bounds.path().equals("use.gramsPerDay"));
    }

    private Optional<Words> hint(String path) {
        return switch (path) {
            case "person.age" -> Optional.of(say.the(JourneyWord.YEARS_HINT));
            case "use.durationMonths" -> Optional.of(say.the(JourneyWord.MONTHS_HINT));
            case "use.hoursSinceLastDose" -> Optional.of(say.the(JourneyWord.HOURS_HINT));
            case "use.gramsPerDay" -> Optional.of(say.the(JourneyWord.RANGE_HINT));
            default -> Optional.empty();
        };
    }
}
