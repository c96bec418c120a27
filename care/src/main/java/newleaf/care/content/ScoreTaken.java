package newleaf.care.content;

import java.util.Map;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// A questionnaire that was answered, or a score that was taken elsewhere.
///
/// @param answers  by the item's id; none where only the total is known
public record ScoreTaken(String instrument, double points, double highest, Rater rater, Map<String, Integer> answers)
        implements Content {
    public enum Rater implements Labelled {
        SELF,
        STAFF
    }

    public ScoreTaken {
        Check.text("instrument", instrument, Asked.NAME);
        Checks.within("points", points, 0, 1000);
        Checks.within("highest", highest, 0, 1000);
        answers = Check.scores("answers", answers, 0, 100);
        if (points > highest) throw new IllegalArgumentException("a score is at most the highest of its scale");
    }

    static ScoreTaken read(Asked asked) {
        return new ScoreTaken(
                asked.text("instrument", Asked.NAME),
                asked.number("points", 0, 1000),
                asked.number("highest", 0, 1000),
                asked.oneOf("rater", Rater.values()),
                asked.scores("answers", 0, 100));
    }

    @Override
    public Kind kind() {
        return Kind.SCORE_TAKEN;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("instrument", instrument)
                .with("points", points)
                .with("highest", highest)
                .with("rater", rater.label())
                .with("answers", answers)
                .fields();
    }

    @Override
    public String toString() {
        return "ScoreTaken";
    }
}
