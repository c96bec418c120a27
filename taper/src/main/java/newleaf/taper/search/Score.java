package newleaf.taper.search;

import newleaf.taper.course.DailyDiary;

/// How a candidate does on the virtual people.
///
/// @param weeksOff  whole weeks longer than could be, or away from the length that was asked for
record Score(Candidate candidate, int weeksOff, double worstDay, double burden, boolean isMild) {
    private static final double NO_DIFFERENCE = 0.5;
    private static final double SAME_BURDEN = 0.05;

    static Score of(Candidate candidate, int weeksOff, DailyDiary diary, double moderate) {
        double worst = diary.peak().p90();
        return new Score(candidate, weeksOff, worst, diary.burden().p50(), worst < moderate);
    }

    private int steps() {
        return candidate.draft().levels().size();
    }

    /// The preferences in their order; of two that differ in nothing else, the one with fewer steps.
    boolean isBetterThan(Score other) {
        if (isMild != other.isMild) return isMild;
        boolean isSameDay = Math.abs(worstDay - other.worstDay) < NO_DIFFERENCE;
        if (!isMild && !isSameDay) return worstDay < other.worstDay;
        if (weeksOff != other.weeksOff) return weeksOff < other.weeksOff;
        if (!isSameDay) return worstDay < other.worstDay;
        boolean isSameBurden = Math.abs(burden - other.burden) <= SAME_BURDEN * Math.max(burden, other.burden);
        return isSameBurden ? steps() < other.steps() : burden < other.burden;
    }
}
