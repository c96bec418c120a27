package newleaf.report.picture;

import java.util.List;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.people.Three;
import newleaf.report.picture.BandChart.Labels;
import newleaf.report.picture.BandChart.Level;
import newleaf.report.wording.Wording;

/// The forecast as a picture in the reader's language, as long as something is felt, and whole weeks.
public record CoursePicture(Forecast forecast, Words description, Bands bands) {
    private static final double WEEK = 168;
    private static final double SHORTEST = 2 * WEEK;

    public BandChart chart(Wording wording) {
        double until = until();
        List<Double> hours =
                forecast.hours().stream().filter(hour -> hour <= until).toList();
        Labels labels = new Labels(
                wording.say(ForecastWord.FIGURE_TITLE),
                wording.say(description),
                wording.say(ForecastWord.FIGURE_DAY),
                wording.say(ForecastWord.FIGURE_DIARY),
                wording.say(ForecastWord.LOWEST_TENTH),
                wording.say(ForecastWord.MIDDLE),
                wording.say(ForecastWord.HIGHEST_TENTH),
                List.of(
                        level(wording, bands.mild(), "mild"),
                        level(wording, bands.moderate(), "moderate"),
                        level(wording, bands.severe(), "severe")));
        return new BandChart("course", labels, hours, forecast.diary());
    }

    private double until() {
        double eased = forecast.easedByHours().map(Three::p90).orElse(0.0);
        return Math.max(SHORTEST, WEEK * Math.ceil(eased / WEEK));
    }

    private static Level level(Wording wording, double value, String grade) {
        return new Level(value, wording.label(WordGroup.SEVERITY, grade));
    }

    @Override
    public String toString() {
        return "CoursePicture";
    }
}
