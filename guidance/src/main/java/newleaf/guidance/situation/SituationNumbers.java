package newleaf.guidance.situation;

import newleaf.knowledge.Shelves;

/// The limits between situations, from their cards.
///
/// @param firstDays        days without kratom that count as the first
/// @param withoutHours     hours without in a daily user
/// @param withSymptomHours hours without beside moderate symptoms
record SituationNumbers(double firstDays, double withoutHours, double withSymptomHours) {
    private static final double HOURS_A_DAY = 24;

    static SituationNumbers in(Shelves shelves) {
        return new SituationNumbers(
                shelves.parameter("parameter-situation-first-days").value(),
                shelves.parameter("parameter-situation-hours-without").value(),
                shelves.parameter("parameter-situation-symptom-hours").value());
    }

    boolean isWithinFirstDays(double hours) {
        return hours <= firstDays * HOURS_A_DAY;
    }
}
