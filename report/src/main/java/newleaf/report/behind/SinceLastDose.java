package newleaf.report.behind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.situation.Reader;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.ComfortCard.Time;
import newleaf.knowledge.comfort.Comfort;

/// How long somebody who has stopped is without, and what comes next, from the cards of those hours.
///
/// @param hours  since the last dose
public record SinceLastDose(double hours, List<Stretch> stretches) {
    private static final double HOURS_A_DAY = 24;
    private static final double AN_INSTANT = 1e-6;

    public SinceLastDose {
        stretches = List.copyOf(stretches);
    }

    /// A stretch of days that a card speaks of.
    public record Stretch(ComfortCard card, boolean isHere) {
        @Override
        public String toString() {
            return "Stretch";
        }
    }

    /// Empty for who still takes it, or did not say when the last dose was.
    public static Optional<SinceLastDose> of(Assessment assessment, Shelves shelves) {
        var use = assessment.caseFile().use();
        boolean hasStopped = use.stopped().is(is -> is) == Truth.YES;
        return use.hoursSinceLastDose().known().filter(_ -> hasStopped).map(hours -> at(hours, assessment, shelves));
    }

    private static SinceLastDose at(double hours, Assessment assessment, Shelves shelves) {
        // The third day ends with hour 72.
        double within = Math.max(0, hours - AN_INSTANT);
        // These cards speak to the person.
        boolean isToThem = Reader.of(assessment.caseFile().answeredBy()) == Reader.PERSON;
        var comfort = Comfort.of(shelves);
        return new SinceLastDose(
                hours,
                Arrays.stream(Time.values())
                        .filter(_ -> isToThem)
                        .filter(SinceLastDose::isOnTheClock)
                        .dropWhile(time -> !time.holds(within))
                        .flatMap(time -> comfort.at(time).stream()
                                .filter(card -> isOf(time, card))
                                .map(card -> new Stretch(card, time.holds(within))))
                        .toList());
    }

    /// Of this time alone.
    private static boolean isOf(Time time, ComfortCard card) {
        return card.kind() == Kind.TIME
                && card.times().equals(List.of(time))
                && card.says().isPresent();
    }

    private static boolean isOnTheClock(Time time) {
        return time != Time.BEFORE && time != Time.AFTER_A_CHANGE;
    }

    /// The first is day 1.
    public int day() {
        return Math.max(1, (int) Math.ceil(hours / HOURS_A_DAY));
    }

    @Override
    public String toString() {
        return "SinceLastDose";
    }
}
