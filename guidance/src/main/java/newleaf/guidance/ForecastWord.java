package newleaf.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.Fault;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Words;

/// The sentences of the forecast. Each is an entry of `knowledge/words/words-forecast.yaml`, and each entry is used.
public enum ForecastWord implements Labelled {
    INTRO,
    INTRO_STOPPED,
    FELT,
    ONSET,
    PEAK,
    EASED,
    HOURS_AFTER,
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
    LIMIT_FORM,
    LIMIT_AGE_GENES,
    LIMIT_DURATION,
    LIMIT_DOSES,
    LIMIT_DAYS,
    LIMIT_LAST_DOSE,
    LIMIT_SPREAD,
    LIMIT_DIARY_NOT_ENOUGH,
    LIMIT_DIARY_LEARNT,
    HARDER;

    private static final String FILE = "knowledge/words/words-forecast.yaml";

    public Words in(Shelves shelves) {
        Words words = shelves.words("forecast").get(label());
        if (words == null) throw new IllegalStateException(FILE + " lacks `" + label() + "`");
        return words;
    }

    /// Words that the forecast asks for and has not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        Set<String> used = Arrays.stream(values()).map(ForecastWord::label).collect(Collectors.toSet());
        Set<String> written = shelves.words("forecast").keySet();
        return Stream.concat(
                        used.stream()
                                .filter(key -> !written.contains(key))
                                .map(key -> new Fault(FILE, 1, "lacks `" + key + "`, which the forecast uses")),
                        written.stream()
                                .filter(key -> !used.contains(key))
                                .map(key -> new Fault(FILE, 1, "has `" + key + "`, which no one uses; delete it")))
                .sorted()
                .toList();
    }
}
