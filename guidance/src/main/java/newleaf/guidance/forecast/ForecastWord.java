package newleaf.guidance.forecast;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The sentences of the forecast. Each is an entry of `knowledge/words/words-forecast.yaml`, and each entry is used.
public enum ForecastWord implements FixedWord {
    INTRO,
    INTRO_STOPPED,
    WITHDRAWAL_ALONE,
    BACKGROUND,
    FELT,
    ONSET,
    PEAK,
    EASED,
    HOURS_AFTER,
    HOURS_AFTER_OR_NEVER,
    HOURS_AFTER_OF_FEW,
    HARDLY_ANYONE,
    DAYS_AFTER,
    WORST_DAY,
    EXPECTED,
    NONE,
    IN_HUNDRED,
    PHASES,
    PHASE_DAYS,
    FIGURE_TITLE,
    FIGURE_TEXT,
    FIGURE_TABLE,
    FIGURE_SUMMARY,
    FIGURE_DAY,
    FIGURE_DIARY,
    LOWEST_TENTH,
    MIDDLE,
    HIGHEST_TENTH,
    REFUSED,
    REFUSED_YET,
    REFUSED_WAITING,
    PUBLISHED,
    LIMITS,
    LIMIT_HYPOTHESIS,
    LIMIT_SCALE,
    LIMIT_QUIET_HOURS,
    LIMIT_CUTS,
    LIMIT_SURVEYS,
    LIMIT_FREQUENCY,
    LIMIT_MORNING,
    LIMIT_NALOXONE,
    LIMIT_FORM,
    LIMIT_AGE_GENES,
    LIMIT_DURATION,
    LIMIT_DOSES,
    LIMIT_DAYS,
    LIMIT_LAST_DOSE,
    LIMIT_SPREAD,
    LIMIT_DIARY_NOT_ENOUGH,
    LIMIT_DIARY_LEARNT,
    LIMIT_DIARY_BACKGROUND,
    LIMIT_DIARY_FITS_NOBODY,
    HARDER;

    private static final WordGroup GROUP = WordGroup.FORECAST;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Who says the words of a forecast that are ours.
    public static List<Citation> sources(Shelves shelves) {
        return shelves.wordsCard(GROUP).head().citations().subList(0, 1);
    }

    /// Words that the forecast asks for and has not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
