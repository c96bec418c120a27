package newleaf.care.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// A look back that is due or was had.
///
/// @param had      the day on which it took place; empty where it was left out
/// @param how      it is going, from [#HARDEST] to [#BEST]
/// @param without  whether nothing was taken since
public record FollowUp(
        String what,
        LocalDate due,
        Optional<LocalDate> had,
        Optional<Integer> how,
        Optional<Boolean> without,
        Optional<String> words)
        implements Content {
    public static final int HARDEST = 1;
    public static final int BEST = 5;

    public FollowUp {
        Check.text("what", what, Asked.NAME);
        how.ifPresent(each -> Checks.within("how", each, HARDEST, BEST));
        words.ifPresent(each -> Check.text("words", each, Asked.WORDS));
    }

    static FollowUp read(Asked asked) {
        return new FollowUp(
                asked.text("what", Asked.NAME),
                asked.date("due"),
                asked.maybeDate("had"),
                asked.maybeWhole("how", HARDEST, BEST),
                asked.maybeTruth("without"),
                asked.maybeText("words", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.FOLLOW_UP;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("what", what)
                .with("due", due)
                .with("had", had)
                .with("how", how)
                .with("without", without)
                .with("words", words)
                .fields();
    }

    @Override
    public String toString() {
        return "FollowUp";
    }
}
