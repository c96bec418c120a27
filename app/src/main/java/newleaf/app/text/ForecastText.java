package newleaf.app.text;

import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastAnswer.Expected;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.guidance.forecast.ForecastAnswer.Refused;
import newleaf.guidance.forecast.ForecastSentences;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.words.Language;
import newleaf.pharmacology.forecast.Forecast;

/// What stopping may be like, in sentences and bars; or why there is no figure.
public final class ForecastText {
    private static final String OURS = " [newleaf-judgement]";

    private final Phrases phrases;
    private final ForecastSentences sentences;

    public ForecastText(Library library, Language language) {
        this.phrases = new Phrases(library.shelves(), language);
        this.sentences = new ForecastSentences(library.shelves());
    }

    public void write(ForecastAnswer answer, Page page) {
        page.heading(phrases.say(ReportWord.FORECAST));
        switch (answer) {
            case Expected expected -> figures(expected, page);
            case Refused refused -> refusals(refused, page);
        }
    }

    private void refusals(Refused refused, Page page) {
        page.line(1, phrases.say(refused.isYet() ? ForecastWord.REFUSED_YET : ForecastWord.REFUSED) + OURS);
        if (refused.isYet()) {
            refused.ask().forEach(each -> page.point(1, phrases.say(each.words()) + " (" + each.fact() + ")" + OURS));
        } else {
            refused.because().forEach(each -> page.point(1, sourced(each)));
        }
        page.gap();
        page.line(1, phrases.say(ForecastWord.PUBLISHED) + ":");
        for (EvidenceCard card : refused.published()) {
            page.point(1, phrases.sourced(phrases.say(card.says()), card.head().citations()));
        }
    }

    private String sourced(Refusal refusal) {
        return phrases.sourced(phrases.say(refusal.text()), refusal.citations());
    }

    private void figures(Expected expected, Page page) {
        Forecast forecast = expected.forecast();
        page.line(1, phrases.say(sentences.intro(forecast)) + OURS);
        page.line(1, phrases.say(ForecastWord.LIMIT_HYPOTHESIS) + OURS);
        sentences.figures(forecast).forEach(words -> page.point(1, phrases.say(words) + OURS));
        page.gap();
        new BandText(phrases).write(forecast, page);
        page.line(1, phrases.say(ForecastWord.PHASES) + ":");
        expected.phases()
                .forEach(phase ->
                        page.point(1, phrases.sourced(phrases.say(sentences.phase(phase)), phase.citations())));
        page.gap();
        page.line(1, phrases.say(ForecastWord.LIMITS) + ":");
        expected.limits().stream()
                .skip(1)
                .forEach(limit -> page.point(1, phrases.sourced(phrases.say(limit.words()), limit.citations())));
    }
}
