package newleaf.web.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Answers;
import newleaf.care.content.Dose;
import newleaf.care.content.Kind;
import newleaf.web.member.Own;

/// A week or more of blank days between days that were written. What is taken now has to be told after it: days written
/// since say how they were, not what was taken.
public final class Silences {
    /// Named by the answers that were told after one.
    public static final String TOLD = "/today/back";

    private static final int BLANK_DAYS = 7;

    private Silences() {}

    /// @param lately  every day of the plan that is followed
    static boolean isUntold(Own own, Lately lately) {
        return cameBack(lately).filter(day -> !isTold(own, lately, day)).isPresent();
    }

    /// The first day that was written after the last silence.
    private static Optional<LocalDate> cameBack(Lately lately) {
        List<LocalDate> written = lately.all().stream()
                .map(each -> each.moment().day())
                .filter(lately::isWritten)
                .distinct()
                .sorted()
                .toList();
        for (int i = written.size() - 1; i > 0; i--) {
            long blank = ChronoUnit.DAYS.between(written.get(i - 1), written.get(i)) - 1;
            if (blank >= BLANK_DAYS) return Optional.of(written.get(i));
        }
        return Optional.empty();
    }

    private static boolean isTold(Own own, Lately lately, LocalDate since) {
        boolean hasDose = lately.all().stream()
                .anyMatch(each ->
                        each.content() instanceof Dose && !each.moment().day().isBefore(since));
        return hasDose
                || own.of(Kind.ANSWERS).entries().stream()
                        .map(kept -> kept.entry())
                        .filter(entry -> !entry.moment().day().isBefore(since))
                        .flatMap(entry -> entry.deed().says().stream())
                        .anyMatch(content -> content instanceof Answers said
                                && said.about().filter(TOLD::equals).isPresent());
    }
}
