package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastAnswer.Expected;
import newleaf.guidance.forecast.ForecastAnswer.Refused;
import newleaf.guidance.forecast.ForecastSentences;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.Bands;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Tone;
import newleaf.report.picture.CoursePicture;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;

/// The course after the last dose: figures and why they may be wrong, or why there are none; and what is published.
final class CoursePart {
    private final Shelves shelves;
    private final EachLanguage each;
    private final Lines lines;
    private final Points points;
    private final ForecastSentences sentences;

    CoursePart(Library library) {
        this.shelves = library.shelves();
        this.each = new EachLanguage(shelves);
        this.lines = new Lines(shelves);
        this.points = new Points(library);
        this.sentences = new ForecastSentences(shelves);
    }

    Part of(ForecastAnswer answer) {
        List<Block> blocks = new ArrayList<>(
                switch (answer) {
                    case Expected expected -> expected(expected);
                    case Refused refused -> refused(refused);
                });
        blocks.add(heading(ForecastWord.PUBLISHED));
        blocks.add(new Block.Points(answer.published().stream().map(points::of).toList()));
        return new Part(Part.Name.COURSE, each.say(ReportWord.FORECAST), blocks);
    }

    private List<Block> refused(Refused refused) {
        if (refused.isYet()) {
            return List.of(
                    lines.of(ForecastWord.REFUSED_YET, ":").from(Line.OURS),
                    new Block.Bullets(refused.ask().stream()
                            .map(question -> Line.ours(question.words()).informing())
                            .toList()));
        }
        return List.of(
                lines.of(ForecastWord.REFUSED, ".").from(Line.OURS),
                new Block.Points(refused.because().stream().map(points::of).toList()));
    }

    /// That the model is a hypothesis is the first of its limits, and stands before the figures.
    private List<Block> expected(Expected expected) {
        var forecast = expected.forecast();
        var picture = new CoursePicture(forecast, sentences.picture(forecast), Bands.in(shelves));
        var caption = each.of(
                wording -> wording.say(ForecastWord.FIGURE_TITLE) + ". " + wording.say(ForecastWord.FIGURE_TEXT));
        return List.of(
                Line.ours(sentences.intro(forecast)).informing(),
                lines.ours(ForecastWord.LIMIT_HYPOTHESIS).in(Tone.CAUTION),
                new Block.Bullets(sentences.figures(forecast).stream()
                        .map(words -> Line.ours(words).informing())
                        .toList()),
                new Block.Chart(picture, Line.ours(caption).informing(), each.say(ForecastWord.FIGURE_TABLE)),
                heading(ForecastWord.PHASES),
                new Block.Bullets(expected.phases().stream()
                        .map(phase -> Line.cited(sentences.phase(phase), phase.citations())
                                .informing())
                        .toList()),
                heading(ForecastWord.LIMITS),
                new Block.Bullets(expected.limits().stream()
                        .skip(1)
                        .map(limit ->
                                Line.cited(limit.words(), limit.citations()).informing())
                        .toList()));
    }

    private Block heading(ForecastWord word) {
        return new Block.Heading(each.say(word));
    }
}
