package newleaf.web.trends;

import java.util.ArrayList;
import java.util.List;
import newleaf.care.pattern.Beside;
import newleaf.care.pattern.Finding;
import newleaf.care.pattern.HardDays;
import newleaf.care.pattern.Outcome;
import newleaf.units.Digits;

/// What goes with harder days, in sentences that never say why; most often none.
final class Patterns {
    /// Days that are looked at, whatever the page shows: the same diary says the same.
    private static final int LOOKED_AT = 84;

    private Patterns() {}

    static List<String> in(WrittenDays days, Amounts amounts) {
        List<Finding> found = HardDays.in(days.last(LOOKED_AT).lived());
        List<String> said = new ArrayList<>();
        for (Finding each : found) {
            said.add(sentence(each, amounts));
            boolean isCounted = each.beside() == Beside.SHORT_NIGHT && each.outcome() == Outcome.DIARY;
            if (isCounted) said.add(amounts.say(TrendWord.PATTERN_SLEEP_COUNTED));
        }
        if (!said.isEmpty()) said.add(amounts.say(TrendWord.PATTERN_CHANCE));
        return said;
    }

    private static String sentence(Finding found, Amounts amounts) {
        return amounts.say(
                word(found.beside()),
                "what",
                amounts.say(what(found.outcome())),
                "with",
                mean(found.with(), found.outcome()),
                "without",
                mean(found.without(), found.outcome()),
                "days",
                String.valueOf(found.daysWith()),
                "others",
                String.valueOf(found.daysWithout()));
    }

    private static String mean(double mean, Outcome outcome) {
        return switch (outcome) {
            case DIARY -> String.valueOf(Math.round(mean));
            case CRAVING -> Digits.of(Math.round(mean * 10) / 10.0);
        };
    }

    private static TrendWord what(Outcome outcome) {
        return switch (outcome) {
            case DIARY -> TrendWord.PATTERN_DIARY;
            case CRAVING -> TrendWord.PATTERN_CRAVING;
        };
    }

    private static TrendWord word(Beside beside) {
        return switch (beside) {
            case SHORT_NIGHT -> TrendWord.PATTERN_SHORT_NIGHT;
            case CHANGE_OF_PLAN -> TrendWord.PATTERN_CHANGE_OF_PLAN;
            case ABOVE_PLAN -> TrendWord.PATTERN_ABOVE_PLAN;
            case WEEKEND -> TrendWord.PATTERN_WEEKEND;
            case LOW_MOOD_BEFORE -> TrendWord.PATTERN_LOW_MOOD_BEFORE;
            case CRAVING_BEFORE -> TrendWord.PATTERN_CRAVING_BEFORE;
        };
    }
}
