package newleaf.web.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.web.account.When;
import newleaf.web.day.ArrivesLater;
import newleaf.web.day.ArrivesLater.Arrived;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Keeps what a letter says as it was written: once, on its day.
final class Arrivals {
    /// What is older is looked at by the person first: the clock of the phone may have been far off.
    static final Duration LONGEST = Duration.ofDays(31);

    private final List<ArrivesLater> forms;
    private final Days days;
    private final When when;
    private final Clock clock;

    Arrivals(List<ArrivesLater> forms, Days days, When when, Clock clock) {
        this.forms = List.copyOf(forms);
        this.days = days;
        this.when = when;
        this.clock = clock;
    }

    /// @param ahead  how far the phone's clock is ahead of ours now
    Arrived keep(Own own, Letter letter, Duration ahead) {
        if (isThere(own, letter.typed())) return Arrived.with(KeepOnce.Came.WAS_KEPT);
        Moment then = then(letter, ahead);
        boolean isOld = then.at().isBefore(clock.instant().minus(LONGEST));
        return form(letter)
                .filter(_ -> !isOld)
                .map(form -> form.arrive(own, letter.typed(), days.at(own, then)))
                .orElseGet(() -> Arrived.with(KeepOnce.Came.NOT_KEPT));
    }

    /// The form as it would be filled in now.
    Optional<Typed> asOfNow(Letter letter, Duration ahead) {
        Moment then = then(letter, ahead);
        Moment now = Moment.of(clock.instant(), then.zone(), DayStart.USUAL);
        return form(letter).map(form -> form.asOfNow(letter.typed(), then, now));
    }

    /// How far ahead of ours a clock is that shows this.
    Duration ahead(String millis) {
        if (!millis.matches("\\d{1,13}")) return Duration.ZERO;
        return Duration.between(clock.instant(), Instant.ofEpochMilli(Long.parseLong(millis)));
    }

    private Moment then(Letter letter, Duration ahead) {
        Instant at = new PhoneClock(letter.ahead(), ahead).ours(letter.at(), clock.instant());
        return Moment.of(at, when.zone(letter.typed()), DayStart.USUAL);
    }

    private Optional<ArrivesLater> form(Letter letter) {
        return forms.stream().filter(each -> each.path().equals(letter.form())).findFirst();
    }

    /// Also where it was kept by hand meanwhile: a form makes one entry.
    private static boolean isThere(Own own, Typed typed) {
        return KeepOnce.named(typed).flatMap(own::entry).isPresent();
    }

    @Override
    public String toString() {
        return "Arrivals";
    }
}
