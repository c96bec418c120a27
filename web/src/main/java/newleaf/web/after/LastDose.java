package newleaf.web.after;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.content.Dose;
import newleaf.care.content.Episode;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.web.day.Lately;
import newleaf.web.member.Own;

/// When somebody took kratom for the last time, as they said it. What comes after it erases nothing.
///
/// @param entry  that says so now
/// @param since  the sequence at which it was first said; what was kept earlier is about another time
public record LastDose(Current entry, LocalDate day, long since) {
    /// The latest that was said; empty where nobody said so.
    public static Optional<LastDose> of(Own own) {
        History history = own.of(Kind.EPISODE);
        return history.current().stream()
                .filter(each -> each.content() instanceof Episode episode && episode.aim() == Episode.Aim.STAY_WELL)
                .map(each -> of(history, each))
                .reduce((_, later) -> later);
    }

    private static LastDose of(History history, Current entry) {
        LocalDate day = entry.content() instanceof Episode episode
                ? episode.from()
                : entry.moment().day();
        long since = history.entries().stream()
                .filter(kept -> kept.entry().id().equals(entry.id()))
                .map(Kept::sequence)
                .findFirst()
                .orElse(entry.sequence());
        return new LastDose(entry, day, since);
    }

    public static Episode episode(LocalDate day) {
        return new Episode(day, Optional.empty(), Episode.Aim.STAY_WELL, Optional.empty());
    }

    public int daysUntil(LocalDate other) {
        return (int) ChronoUnit.DAYS.between(day, other);
    }

    /// Whether something of kratom is written for a later day: then nobody knows how many days somebody is without.
    public boolean isOvertaken(Lately lately) {
        return lately.all().stream().anyMatch(each -> isDoseSince(each) || isLapseSince(each));
    }

    private boolean isDoseSince(Current each) {
        return each.content() instanceof Dose && each.moment().day().isAfter(day);
    }

    private boolean isLapseSince(Current each) {
        if (!(each.content() instanceof Lapse lapse)) return false;
        boolean goesOn = lapse.to().isEmpty() && each.sequence() > since;
        return goesOn || lapse.to().orElse(lapse.from()).isAfter(day);
    }

    @Override
    public String toString() {
        return "LastDose";
    }
}
