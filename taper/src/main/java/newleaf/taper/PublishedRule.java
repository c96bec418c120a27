package newleaf.taper;

import newleaf.knowledge.card.TaperRuleCard;
import newleaf.knowledge.card.TaperRuleCard.Schedule;

/// A published rule, run as it was published: unrounded, the same number of doses a day, by the calendar.
/// It gives amounts to compare with; it never becomes a dated schedule.
public final class PublishedRule {
    private static final int LONGEST_DAYS = 20_000;

    private final TaperRuleCard card;

    public PublishedRule(TaperRuleCard card) {
        this.card = card;
    }

    public String id() {
        return card.id();
    }

    public TaperRuleCard card() {
        return card;
    }

    /// Grams a day on a day counted from the start (day 0), never below zero.
    public double gramsOn(int day, double startGramsPerDay) {
        double amount = switch (card.schedule()) {
            case Schedule.FixedCut(double cut, int every) -> startGramsPerDay - cut * steps(day, every);
            case Schedule.StraightLine(int over) -> startGramsPerDay * (over - day) / over;
            case Schedule.Proportional(double keep, int every) -> startGramsPerDay * Math.pow(keep, steps(day, every));
            case Schedule.LargerOf(double percent, double cut, int every) ->
                afterSteps(startGramsPerDay, percent, cut, steps(day, every));
        };
        return Math.max(0, amount);
    }

    /// The first day on which less than one gram is taken.
    public int daysUntilBelowOneGram(double startGramsPerDay) {
        int day = 0;
        while (gramsOn(day, startGramsPerDay) >= 1 && day < LONGEST_DAYS) day++;
        return day;
    }

    private static int steps(int day, int every) {
        return day / every;
    }

    private static double afterSteps(double start, double percent, double cut, int steps) {
        double amount = start;
        for (int step = 0; step < steps && amount > 0; step++) {
            amount -= Math.max(amount * percent / 100, cut);
        }
        return amount;
    }
}
