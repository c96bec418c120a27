package newleaf.web.urge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Urge;
import newleaf.care.time.Moment;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;

/// An urge that somebody waits with. Until it is over it stands in the hidden fields of its page only.
///
/// @param entry     names the entry that is made of it
/// @param began     when the first ten minutes began
/// @param since     when these ten minutes began
/// @param strength  at first; empty where it was not said
/// @param zone      whose clock is shown
public record Wave(String entry, Instant began, Instant since, Optional<Integer> strength, ZoneId zone) {
    public static final String BEGAN = "began";
    public static final String SINCE = "since";
    public static final String STRENGTH = "strength";
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    /// A page that was left open longer tells of another urge.
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final double SECONDS = 60;

    static Wave begun(Typed typed, Moment now) {
        return new Wave(typed.one(KeepOnce.ENTRY), now.at(), now.at(), strength(typed), now.zone());
    }

    /// As its page had it.
    static Wave of(Typed typed, Moment now) {
        Instant began = instant(typed.one(BEGAN), now);
        Instant since = instant(typed.one(SINCE), now);
        return new Wave(
                typed.one(KeepOnce.ENTRY), began, since.isBefore(began) ? began : since, strength(typed), now.zone());
    }

    Wave tenMore(Moment now) {
        return new Wave(entry, began, now.at(), strength, zone);
    }

    private static Instant instant(String seconds, Moment now) {
        if (!seconds.matches("\\d{1,11}")) return now.at();
        Instant said = Instant.ofEpochSecond(Long.parseLong(seconds));
        boolean isNear = !said.isAfter(now.at()) && !said.isBefore(now.at().minus(LONGEST));
        return isNear ? said : now.at();
    }

    private static Optional<Integer> strength(Typed typed) {
        String said = typed.one(STRENGTH);
        return said.matches("\\d|10") ? Optional.of(Integer.parseInt(said)) : Optional.empty();
    }

    public boolean isAgain() {
        return since.isAfter(began);
    }

    public LocalTime from() {
        return began.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    public LocalTime until() {
        return since.plus(TEN_MINUTES).atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /// The hidden fields of its page.
    public Map<String, String> fields() {
        return Map.of(
                KeepOnce.ENTRY,
                entry,
                BEGAN,
                String.valueOf(began.getEpochSecond()),
                SINCE,
                String.valueOf(since.getEpochSecond()),
                STRENGTH,
                strength.map(String::valueOf).orElse(""));
    }

    /// How long it was there; empty without a strength, which an urge has.
    Optional<Urge> over(Optional<String> trigger, Optional<String> did, boolean took) {
        double minutes = Duration.between(began, since).toSeconds() / SECONDS;
        return strength.map(
                each -> new Urge(each, Optional.of((double) Math.round(minutes)), trigger, did, Optional.of(took)));
    }

    @Override
    public String toString() {
        return "Wave";
    }
}
