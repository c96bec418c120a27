package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// How a day was: the items of the daily diary that were answered, craving, sleep, mood, and words of the person's
/// own. What was not answered is not known.
///
/// @param answers  by the item's id, 0 to 3
/// @param mood     1 very low to 5 very good
/// @param easy     the person's own word on the days behind
/// @param pain     0 none to 10 the worst
/// @param trigger  what brought an urge on
public record CheckIn(
        Map<String, Integer> answers,
        Optional<Double> craving,
        Optional<Double> sleepHours,
        Optional<Integer> mood,
        Optional<Boolean> easy,
        Optional<Double> pain,
        Optional<String> trigger,
        Optional<String> note)
        implements Content {
    public static final int LOWEST_MOOD = 1;
    public static final int HIGHEST_MOOD = 5;
    /// The longest trigger, in characters.
    public static final int TRIGGER = Asked.NAME;
    /// The longest note, in characters.
    public static final int NOTE = Asked.WORDS;

    public CheckIn {
        answers = Check.scores("answers", answers, 0, 3);
        craving.ifPresent(each -> Checks.within("craving", each, 0, 10));
        sleepHours.ifPresent(each -> Checks.within("sleepHours", each, 0, 24));
        mood.ifPresent(each -> Checks.within("mood", each, LOWEST_MOOD, HIGHEST_MOOD));
        pain.ifPresent(each -> Checks.within("pain", each, 0, 10));
        trigger.ifPresent(each -> Check.text("trigger", each, TRIGGER));
        note.ifPresent(each -> Check.text("note", each, Asked.WORDS));
    }

    static CheckIn read(Asked asked) {
        return new CheckIn(
                asked.scores("answers", 0, 3),
                asked.maybeNumber("craving", 0, 10),
                asked.maybeNumber("sleepHours", 0, 24),
                asked.maybeWhole("mood", LOWEST_MOOD, HIGHEST_MOOD),
                asked.maybeTruth("easy"),
                asked.maybeNumber("pain", 0, 10),
                asked.maybeText("trigger", TRIGGER),
                asked.maybeText("note", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.CHECK_IN;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("answers", answers)
                .with("craving", craving)
                .with("sleepHours", sleepHours)
                .with("mood", mood)
                .with("easy", easy)
                .with("pain", pain)
                .with("trigger", trigger)
                .with("note", note)
                .fields();
    }

    @Override
    public String toString() {
        return "CheckIn";
    }
}
