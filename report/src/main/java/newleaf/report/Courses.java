package newleaf.report;

import newleaf.report.picture.CoursePicture;
import java.util.List;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastSentences;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.Bands;

/// Makes of a forecast what the report shows.
final class Courses {
    private final Shelves shelves;
    private final Points points;
    private final ForecastSentences sentences;

    Courses(Shelves shelves, Points points) {
        this.shelves = shelves;
        this.points = points;
        this.sentences = new ForecastSentences(shelves);
    }

    Course of(ForecastAnswer answer) {
        List<Point> published = answer.published().stream().map(points::of).toList();
        return switch (answer) {
            case ForecastAnswer.Expected expected -> expected(expected, published);
            case ForecastAnswer.Refused refused ->
                new Course.Refused(
                        refused.isYet()
                                ? List.of()
                                : refused.because().stream().map(points::of).toList(),
                        refused.ask(),
                        published);
        };
    }

    private Course expected(ForecastAnswer.Expected expected, List<Point> published) {
        return new Course.Expected(
                sentences.intro(expected.forecast()),
                sentences.figures(expected.forecast()),
                new CoursePicture(expected.forecast(), sentences.picture(expected.forecast()), Bands.in(shelves)),
                expected.phases().stream()
                        .map(phase -> new Course.Phase(sentences.phase(phase), phase.citations()))
                        .toList(),
                expected.limits().stream().skip(1).toList(),
                published);
    }
}
