package newleaf.guidance.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.forecast.ForecastAnswer.Phase;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.forecast.Likelihood;
import newleaf.pharmacology.people.Three;

/// The figures of a forecast in sentences, the same for the terminal, pages and paper.
public final class ForecastSentences {
    private static final int HOURS_A_DAY = 24;

    private final Shelves shelves;

    public ForecastSentences(Shelves shelves) {
        this.shelves = shelves;
    }

    public Words intro(Forecast forecast) {
        return say(forecast.fromLastDose() ? ForecastWord.INTRO_STOPPED : ForecastWord.INTRO);
    }

    /// The worst day, with and without what is a person's own, how many feel it at all, and when.
    public List<Words> figures(Forecast forecast) {
        List<Words> all = new ArrayList<>();
        all.add(labelled(ForecastWord.WORST_DAY, shares(forecast.probability())));
        all.add(labelled(ForecastWord.WITHDRAWAL_ALONE, shares(forecast.withdrawalAlone())));
        all.add(background(forecast.background()));
        all.add(filled(ForecastWord.FELT, "{share}", count(forecast.reaching())));
        all.add(labelled(ForecastWord.ONSET, onset(forecast.onsetHours())));
        timed(ForecastWord.PEAK, forecast.peakHours()).ifPresent(all::add);
        timed(ForecastWord.EASED, forecast.easedByHours()).ifPresent(all::add);
        return all;
    }

    /// Of a hundred virtual people, by the grade of their worst day.
    public Words shares(Likelihood likelihood) {
        List<Words> grades = List.of(
                share(say(ForecastWord.NONE), likelihood.none()),
                grade("mild", likelihood.mild()),
                grade("moderate", likelihood.moderate()),
                grade("severe", likelihood.severe()));
        Words frame = say(ForecastWord.IN_HUNDRED);
        return both(language -> language.apply(frame)
                .replace("{shares}", grades.stream().map(language).collect(Collectors.joining(", "))));
    }

    /// Which days a phase spans and what others have described in it.
    public Words phase(Phase phase) {
        Words days = say(ForecastWord.PHASE_DAYS);
        String from = Integer.toString(phase.fromHours() / HOURS_A_DAY);
        String to = Integer.toString(phase.toHours() / HOURS_A_DAY);
        return both(language -> language.apply(days).replace("{from}", from).replace("{to}", to) + ": "
                + Stream.concat(phase.physical().stream(), phase.psychological().stream())
                        .map(id -> language.apply(symptom(id)))
                        .collect(Collectors.joining(", ")));
    }

    /// What the picture shows, for those who do not see it.
    public Words picture(Forecast forecast) {
        List<Double> middle = forecast.dailyMeans().p50();
        int top = 0;
        for (int day = 1; day < middle.size(); day++) if (middle.get(day) > middle.get(top)) top = day;
        int day = top;
        Words frame = say(ForecastWord.FIGURE_SUMMARY);
        Words text = say(ForecastWord.FIGURE_TEXT);
        return both(language -> language.apply(text) + " "
                + language.apply(frame)
                        .replace("{day}", Integer.toString(day + 1))
                        .replace("{top}", whole(middle.get(day)))
                        .replace("{low}", whole(forecast.dailyMeans().p10().get(day)))
                        .replace("{high}", whole(forecast.dailyMeans().p90().get(day))));
    }

    private Words symptom(String id) {
        return shelves.word(WordGroup.SYMPTOM, id);
    }

    private Words grade(String name, double share) {
        Words grade = shelves.word(WordGroup.SEVERITY, name);
        return share(grade, share);
    }

    private static Words share(Words grade, double share) {
        return both(language -> language.apply(grade) + " " + count(share));
    }

    private Optional<Words> timed(ForecastWord word, Optional<Three> hours) {
        return hours.map(three -> labelled(word, when(three)));
    }

    private Words background(Three points) {
        Words frame = say(ForecastWord.BACKGROUND);
        return both(language -> language.apply(frame)
                .replace("{p10}", whole(points.p10()))
                .replace("{p50}", whole(points.p50()))
                .replace("{p90}", whole(points.p90())));
    }

    /// Over everybody: who never feels it comes last.
    private Words onset(Three hours) {
        if (Double.isInfinite(hours.p10())) return say(ForecastWord.HARDLY_ANYONE);
        if (Double.isFinite(hours.p90())) return when(hours);
        boolean isFelt = Double.isFinite(hours.p50());
        Words frame = say(isFelt ? ForecastWord.HOURS_AFTER_OR_NEVER : ForecastWord.HOURS_AFTER_OF_FEW);
        return both(language -> language.apply(frame)
                .replace("{p10}", rounded(hours.p10()))
                .replace("{p50}", isFelt ? rounded(hours.p50()) : ""));
    }

    private Words when(Three three) {
        boolean inDays = three.p50() >= 2 * HOURS_A_DAY;
        double unit = inDays ? HOURS_A_DAY : 1;
        Words frame = say(inDays ? ForecastWord.DAYS_AFTER : ForecastWord.HOURS_AFTER);
        return both(language -> language.apply(frame)
                .replace("{p10}", rounded(three.p10() / unit))
                .replace("{p50}", rounded(three.p50() / unit))
                .replace("{p90}", rounded(three.p90() / unit)));
    }

    private Words labelled(ForecastWord word, Words words) {
        Words label = say(word);
        return both(language -> language.apply(label) + ": " + language.apply(words));
    }

    private Words filled(ForecastWord word, String place, String value) {
        Words frame = say(word);
        return both(language -> language.apply(frame).replace(place, value));
    }

    private Words say(ForecastWord word) {
        return word.in(shelves);
    }

    private static Words both(Function<Function<Words, String>, String> sentence) {
        return new Words(sentence.apply(Words::en), sentence.apply(Words::es));
    }

    /// Nobody is counted away: a share that is neither none nor all is never written as 0 or 100.
    public static String count(double share) {
        long whole = Math.round(100 * share);
        if (share > 0 && whole == 0) return "<1";
        return share < 1 && whole == 100 ? ">99" : Long.toString(whole);
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    private static String rounded(double value) {
        if (value >= 10) return whole(value);
        return BigDecimal.valueOf(Math.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
