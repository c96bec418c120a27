package newleaf.web.journey.step.wish;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.intake.CaseField;
import newleaf.intake.WantedPace;
import newleaf.intake.Weekday;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The pages on which someone fits a plan to their life.
public final class WishSteps {
    private static final List<Double> SCALES = List.of(0.01, 0.1, 0.5, 1.0);
    private static final List<Double> LAST_DOSES = List.of(1.0, 0.5, 0.25);

    /// What is offered beside a plan, in the order in which it is asked.
    public static final List<CaseField<?>> TOGETHER = List.of(
            CaseField.PACE,
            CaseField.CHANGE_DAY,
            CaseField.DOSE_HOURS,
            CaseField.SCALE_STEP,
            CaseField.LAST_DOSE_FROM,
            CaseField.START_ON);

    private WishSteps() {}

    /// Whether it is chosen or typed as a wish, and no number like others.
    public static boolean isOne(CaseField<?> field) {
        return TOGETHER.contains(field);
    }

    /// Whether this is a wish, which nobody needs to have.
    public static boolean isOffered(String step) {
        return Stream.concat(TOGETHER.stream(), Stream.of(CaseField.WEEKS))
                .anyMatch(field -> field.path().equals(step));
    }

    public static List<Step> all(Say say) {
        return List.of(
                wish(say, CaseField.PACE, JourneyWord.NO_PACE, WordGroup.PACE, WantedPace.values()),
                wish(say, CaseField.CHANGE_DAY, JourneyWord.NO_CHANGE_DAY, WordGroup.WEEKDAY, Weekday.values()),
                grams(say, CaseField.SCALE_STEP, JourneyWord.NO_SCALE, SCALES),
                grams(say, CaseField.LAST_DOSE_FROM, JourneyWord.NO_LAST_DOSE, LAST_DOSES),
                typed(
                        say,
                        CaseField.DOSE_HOURS,
                        JourneyWord.DOSE_HOURS_LABEL,
                        JourneyWord.DOSE_HOURS_HINT,
                        new WrittenHours()),
                typed(
                        say,
                        CaseField.START_ON,
                        JourneyWord.START_ON_LABEL,
                        JourneyWord.START_ON_HINT,
                        new WrittenDay()));
    }

    private static <E extends Labelled> Step wish(
            Say say, CaseField<E> field, JourneyWord none, WordGroup words, E[] wishes) {
        List<Wish.Option<E>> options = Stream.of(wishes)
                .map(each -> new Wish.Option<>(each.label(), each, say.label(words, each.label())))
                .toList();
        return new Wish<>(field, say.asked(field), say.the(none), options);
    }

    private static Step grams(Say say, CaseField<Double> field, JourneyWord none, List<Double> amounts) {
        List<Wish.Option<Double>> options =
                amounts.stream().map(each -> grams(say, each)).toList();
        return new Wish<>(field, say.asked(field), say.the(none), options);
    }

    private static Wish.Option<Double> grams(Say say, double amount) {
        String plain = Say.plain(amount);
        Words words = Fill.at(say.the(JourneyWord.GRAMS), "grams", Words.same(plain));
        return new Wish.Option<>(plain, amount, words);
    }

    private static <T> Step typed(
            Say say, CaseField<T> field, JourneyWord label, JourneyWord hint, TypedWish.Written<T> written) {
        return new TypedWish<>(field, say.asked(field), say.the(label), say.the(hint), written);
    }
}
