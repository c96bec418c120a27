package newleaf.web.report;

import java.util.List;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.people.Three;
import newleaf.pharmacology.picture.BandChart;
import newleaf.pharmacology.picture.BandChart.Labels;
import newleaf.pharmacology.picture.BandChart.Level;
import newleaf.web.page.Visit;

/// The forecast as a picture in the reader's language, as long as something is felt, and whole weeks.
public record CoursePicture(Forecast forecast, Words description, Bands bands) {
    private static final double WEEK = 168;
    private static final double SHORTEST = 2 * WEEK;

    public BandChart chart(Visit visit) {
        double until = until();
        List<Double> hours =
                forecast.hours().stream().filter(hour -> hour <= until).toList();
        Labels labels = new Labels(
                visit.say(ForecastWord.FIGURE_TITLE),
                visit.say(description),
                visit.say(ForecastWord.FIGURE_DAY),
                visit.say(ForecastWord.FIGURE_DIARY),
                visit.say(ForecastWord.LOWEST_TENTH),
                visit.say(ForecastWord.MIDDLE),
                visit.say(ForecastWord.HIGHEST_TENTH),
                List.of(
                        level(visit, bands.mild(), "mild"),
                        level(visit, bands.moderate(), "moderate"),
                        level(visit, bands.severe(), "severe")));
        return new BandChart("course", labels, hours, forecast.diary());
    }

    private double until() {
        double eased = forecast.easedByHours().map(Three::p90).orElse(0.0);
        return Math.max(SHORTEST, WEEK * Math.ceil(eased / WEEK));
    }

    private static Level level(Visit visit, double value, String grade) {
        return new Level(value, visit.wording().label("severity", grade));
    }

    @Override
    public String toString() {
        return "CoursePicture";
    }
}
