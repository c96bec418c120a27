package newleaf.pharmacology.study;

import java.util.ArrayList;
import java.util.List;
import newleaf.pharmacology.engine.Doses.Dose;

/// The same doses every day for so many days, then none.
///
/// @param milligramsADay  of mitragynine
/// @param isLeaf          whether people differ in how much of it they take up; tea is the reference
/// @param isEven          whether doses are spread over 24 hours, not from 07:00 to 22:00
public record StudiedHabit(double milligramsADay, int dosesADay, int days, boolean isLeaf, boolean isEven) {
    public static final int YEARS = 1096;
    public static final double MILLIGRAMS_IN_A_GRAM = 13;
    static final double DAY = 24;
    private static final double FIRST = 7;
    private static final double LAST = 22;

    public static StudiedHabit leaf(double gramsADay, int dosesADay, int days) {
        return new StudiedHabit(gramsADay * MILLIGRAMS_IN_A_GRAM, dosesADay, days, true, false);
    }

    public static StudiedHabit leafMilligrams(double milligramsADay, int dosesADay, int days) {
        return new StudiedHabit(milligramsADay, dosesADay, days, true, false);
    }

    public static StudiedHabit tea(double milligramsADay, int dosesADay, int days) {
        return new StudiedHabit(milligramsADay, dosesADay, days, false, false);
    }

    public StudiedHabit evenly() {
        return new StudiedHabit(milligramsADay, dosesADay, days, isLeaf, true);
    }

    /// Of a day that begins at an hour.
    List<Dose> day(double from) {
        return day(from, milligramsADay, dosesADay, isEven);
    }

    static List<Dose> day(double from, double milligrams, int count, boolean isEven) {
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            doses.add(new Dose(from + (isEven ? even(i, count) : clock(i, count)), milligrams / count, 0));
        }
        return doses;
    }

    private static double clock(int i, int count) {
        return count == 1 ? FIRST : FIRST + (LAST - FIRST) * i / (count - 1);
    }

    private static double even(int i, int count) {
        return LAST - DAY * (count - 1 - i) / count;
    }
}
