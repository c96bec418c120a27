package newleaf.web.after;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.care.Current;
import newleaf.care.content.FollowUp;
import newleaf.care.content.Kind;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;
import newleaf.web.member.Own;

/// The looks back after a last dose, on the days of one card for all. Each is due until the next one is.
public final class FollowUps {
    private static final String CARD = "parameter-follow-up-days";

    private final ParameterCard card;
    private final List<Integer> days;

    FollowUps(Shelves shelves) {
        this.card = shelves.parameter(CARD);
        this.days = card.points().stream().map(Double::intValue).toList();
    }

    ParameterCard card() {
        return card;
    }

    List<Look> of(Own own, LastDose last, LocalDate today) {
        List<Current> kept = own.of(Kind.FOLLOW_UP).current().stream()
                .filter(each -> each.sequence() > last.since())
                .toList();
        return IntStream.range(0, days.size())
                .mapToObj(each -> look(each, last, kept, today))
                .toList();
    }

    private Look look(int which, LastDose last, List<Current> kept, LocalDate today) {
        int day = days.get(which);
        LocalDate date = last.day().plusDays(day);
        boolean hasNext = which + 1 < days.size();
        boolean isPast = hasNext && !today.isBefore(last.day().plusDays(days.get(which + 1)));
        Optional<Current> entry = kept.stream()
                .filter(each ->
                        each.content() instanceof FollowUp said && said.what().equals(Look.what(day)))
                .max(Comparator.comparingLong(Current::sequence));
        return new Look(day, date, state(entry, date, isPast, today), entry);
    }

    private static Look.State state(Optional<Current> entry, LocalDate date, boolean isPast, LocalDate today) {
        if (entry.isPresent()) {
            boolean isHad =
                    entry.get().content() instanceof FollowUp said && said.had().isPresent();
            return isHad ? Look.State.HAD : Look.State.LEFT_OUT;
        }
        if (today.isBefore(date)) return Look.State.AHEAD;
        return isPast ? Look.State.BLANK : Look.State.DUE;
    }

    /// The one that is due, else the next one.
    static Optional<Look> next(List<Look> looks) {
        return looks.stream()
                .filter(each -> each.isDue() || each.state() == Look.State.AHEAD)
                .findFirst();
    }

    @Override
    public String toString() {
        return "FollowUps";
    }
}
