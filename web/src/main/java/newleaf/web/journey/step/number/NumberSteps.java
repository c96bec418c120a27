package newleaf.web.journey.step.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.intake.AnswerKind.Bounded;
import newleaf.intake.AnswerKind.Unit;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.wish.WishSteps;

/// The questions whose answer is a number: every number of the case that has a question. The vital signs share a page.
public final class NumberSteps {
    /// What a number counts, where its own label says so.
    private static final Map<Unit, JourneyWord> UNITS = Map.of(
            Unit.YEARS, JourneyWord.YEARS,
            Unit.KILOGRAMS, JourneyWord.KILOGRAMS,
            Unit.GRAMS_A_DAY, JourneyWord.GRAMS_A_DAY,
            Unit.TIMES_A_DAY, JourneyWord.TIMES_A_DAY,
            Unit.DAYS_A_WEEK, JourneyWord.DAYS_A_WEEK,
            Unit.MONTHS, JourneyWord.MONTHS,
            Unit.WEEKS, JourneyWord.WEEKS_UNIT,
            Unit.HOURS, JourneyWord.HOURS,
            Unit.TIMES, JourneyWord.TIMES);
    private static final Map<CaseField<?>, JourneyWord> VITALS = Map.of(
            CaseField.SYSTOLIC, JourneyWord.SYSTOLIC,
            CaseField.DIASTOLIC, JourneyWord.DIASTOLIC,
            CaseField.PULSE, JourneyWord.PULSE,
            CaseField.TEMPERATURE, JourneyWord.TEMPERATURE,
            CaseField.OXYGEN, JourneyWord.OXYGEN,
            CaseField.BREATHS, JourneyWord.BREATHS);
    private static final Map<CaseField<?>, JourneyWord> HINTS = Map.of(
            CaseField.AGE, JourneyWord.YEARS_HINT,
            CaseField.DURATION, JourneyWord.MONTHS_HINT,
            CaseField.GRAMS_PER_DAY, JourneyWord.RANGE_HINT);

    private final Say say;

    private NumberSteps(Say say) {
        this.say = say;
    }

    public static List<Step> all(Say say) {
        NumberSteps steps = new NumberSteps(say);
        List<Step> all = new ArrayList<>();
        for (CaseField<?> field : CaseField.ALL) {
            Optional<Words> hint = Optional.ofNullable(HINTS.get(field)).map(say::the);
            if (say.asks(field) && !isAskedOtherwise(field))
                steps.field(field).ifPresent(number -> all.add(steps.numbers(field, List.of(number), hint)));
        }
        if (CaseField.HOURS_SINCE_LAST_DOSE.kind() instanceof Bounded<Double> bounds)
            all.add(new HoursAgo(CaseField.HOURS_SINCE_LAST_DOSE, bounds, say));
        all.add(steps.numbers(CaseField.VITALS, steps.vitals(), Optional.empty()));
        return all;
    }

    private static boolean isAskedOtherwise(CaseField<?> field) {
        return WishSteps.isOne(field) || field.equals(CaseField.HOURS_SINCE_LAST_DOSE);
    }

    private List<Numbers.Field<?>> vitals() {
        return CaseField.ALL.stream()
                .filter(VITALS::containsKey)
                .<Numbers.Field<?>>flatMap(vital -> field(vital).stream())
                .toList();
    }

    private Step numbers(CaseField<?> asked, List<Numbers.Field<?>> fields, Optional<Words> hint) {
        return new Numbers(asked, say.asked(asked), fields, say.the(JourneyWord.NUMBER_NOTHING), hint);
    }

    /// Empty where the answer is no number.
    private <T> Optional<Numbers.Field<T>> field(CaseField<T> field) {
        if (!(field.kind() instanceof Bounded<T> bounds)) return Optional.empty();
        JourneyWord label = VITALS.getOrDefault(field, UNITS.getOrDefault(bounds.unit(), JourneyWord.NUMBER));
        return Optional.of(new Numbers.Field<>(field, bounds, say.the(label), say.numberIn(bounds)));
    }
}
