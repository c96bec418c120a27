package newleaf.web.prevention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.web.member.Own;

/// When a plan is due for a look: on the days of one card after it was made, then on at its last distance.
public final class Reviews {
    private static final String CARD = "parameter-plan-review-days";

    private final List<Integer> days;

    Reviews(Shelves shelves) {
        this.days =
                shelves.parameter(CARD).points().stream().map(Double::intValue).toList();
    }

    public boolean isDue(Own own, LocalDate today) {
        return isDue(OwnPlan.of(own), today);
    }

    boolean isDue(OwnPlan own, LocalDate today) {
        Optional<LocalDate> latest = own.made().flatMap(made -> latest(made, today));
        return latest.filter(day -> own.plan()
                        .reviewed()
                        .filter(looked -> !looked.isBefore(day))
                        .isEmpty())
                .isPresent();
    }

    /// The first one after a day.
    Optional<LocalDate> next(OwnPlan own, LocalDate today) {
        return own.made()
                .flatMap(made ->
                        dates(made).dropWhile(day -> !day.isAfter(today)).findFirst());
    }

    private Optional<LocalDate> latest(LocalDate made, LocalDate today) {
        return dates(made).takeWhile(day -> !day.isAfter(today)).reduce((_, later) -> later);
    }

    private Stream<LocalDate> dates(LocalDate made) {
        int last = days.getLast();
        int apart = last - days.get(days.size() - 2);
        IntStream further = IntStream.iterate(last + apart, day -> day + apart);
        return Stream.concat(days.stream(), further.boxed()).map(made::plusDays);
    }

    @Override
    public String toString() {
        return "Reviews";
    }
}
