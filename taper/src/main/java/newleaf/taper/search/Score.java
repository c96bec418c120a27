package newleaf.taper.search;

import newleaf.taper.course.DailyDiary;

/// How a candidate does on the virtual people.
///
/// @param off  how far it is from the shortest, or from the length that was asked for, in tenths of that
record Score(Candidate candidate, int off, double worstDay, double burden, boolean isMild) {
    private static final double NO_DIFFERENCE = 1;
    private static final double SAME_BURDEN = 0.15;

    static Score of(Candidate candidate, int off, DailyDiary diary, double moderate) {
        double worst = diary.peak().p90();
        return new Score(candidate, off, worst, diary.burden().p50(), worst < moderate);
    }

    private int steps() {
        return candidate.draft().levels().size();
    }

    /// The preferences in their order; of two that differ in nothing else, the one with fewer steps.
    boolean isBetterThan(Score other) {
        if (isMild != other.isMild) return isMild;
        boolean isSameDay = Math.abs(worstDay - other.worstDay) < NO_DIFFERENCE;
        if (!isMild && !isSameDay) return worstDay < other.worstDay;
        if (off != other.off) return off < other.off;
        if (!isSameDay) return worstDay < other.worstDay;
        boolean isSameBurden = Math.abs(burden - other.burden) <= SAME_BURDEN * Math.max(burden, other.burden);
        return isSameBurden ? steps() < other.steps() : burden < other.burden;
    }
}
