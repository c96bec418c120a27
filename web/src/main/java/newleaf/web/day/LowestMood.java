package newleaf.web.day;

import java.time.LocalDate;
import newleaf.care.content.CheckIn;

/// A mood at its lowest on two days running asks the safety question.
public final class LowestMood {
    private LowestMood() {}

    /// Today and yesterday, or the two days before.
    public static boolean isTwiceRunning(Lately lately) {
        return isAround(lately, lately.today())
                || isAround(lately, lately.today().minusDays(1));
    }

    /// On this day and on one beside it.
    public static boolean isAround(Lately lately, LocalDate day) {
        return isLowest(lately, day) && (isLowest(lately, day.minusDays(1)) || isLowest(lately, day.plusDays(1)));
    }

    private static boolean isLowest(Lately lately, LocalDate day) {
        return Lately.said(lately.checkIn(day)).filter(LowestMood::isLowest).isPresent();
    }

    public static boolean isLowest(CheckIn checkIn) {
        return checkIn.mood().filter(mood -> mood == CheckIn.LOWEST_MOOD).isPresent();
    }
}
