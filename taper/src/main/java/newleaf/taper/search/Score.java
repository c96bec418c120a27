package newleaf.taper.search;

import newleaf.taper.course.DailyDiary;

/// How a candidate does on the virtual people.
///
/// @param away  its days, or how many days it is away from the length that was asked for
record Score(Candidate candidate, double away, double worstDay, double burden, boolean isMild) {
    private static final double NO_DIFFERENCE = 1;
    private static final double SAME_BURDEN = 0.15;
    private static final double SAME_LENGTH = 0.03;
    private static final double WEEK = 7;

    static Score of(Candidate candidate, double away, DailyDiary diary, double moderate) {
        double worst = diary.peak().p90();
        return new Score(candidate, away, worst, diary.burden().p50(), worst < moderate);
    }

    private double sameLength(Score other) {
        return Math.max(WEEK, SAME_LENGTH * Math.min(candidate.days(), other.candidate.days()));
    }

    private int steps() {
        return candidate.draft().levels().size();
    }

    /// The preferences in their order; of two that differ in nothing else, the one with fewer steps.
    boolean isBetterThan(Score other) {
        if (isMild != other.isMild) return isMild;
        boolean isSameDay = Math.abs(worstDay - other.worstDay) < NO_DIFFERENCE;
        if (!isMild && !isSameDay) return worstDay < other.worstDay;
        if (Math.abs(away - other.away) > sameLength(other)) return away < other.away;
        if (!isSameDay) return worstDay < other.worstDay;
        boolean isSameBurden = Math.abs(burden - other.burden) <= SAME_BURDEN * Math.max(burden, other.burden);
        return isSameBurden ? steps() < other.steps() : burden < other.burden;
    }
}
