package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// How a day was: the items of the daily diary that were answered, craving, sleep, and a word of the
/// person's own.
///
/// @param answers  by the item's id, 0 to 3
/// @param easy  the person's own word on the days behind
public record CheckIn(
        Map<String, Integer> answers,
        Optional<Double> craving,
        Optional<Double> sleepHours,
        Optional<Boolean> easy,
        Optional<String> note)
        implements Content {
    public CheckIn {
        answers = Check.scores("answers", answers, 0, 3);
        craving.ifPresent(each -> Checks.within("craving", each, 0, 10));
        sleepHours.ifPresent(each -> Checks.within("sleepHours", each, 0, 24));
        note.ifPresent(each -> Check.text("note", each, Asked.WORDS));
    }

    static CheckIn read(Asked asked) {
        return new CheckIn(
                asked.scores("answers", 0, 3),
                asked.maybeNumber("craving", 0, 10),
                asked.maybeNumber("sleepHours", 0, 24),
                asked.maybeTruth("easy"),
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
                .with("easy", easy)
                .with("note", note)
                .fields();
    }

    @Override
    public String toString() {
        return "CheckIn";
    }
}
