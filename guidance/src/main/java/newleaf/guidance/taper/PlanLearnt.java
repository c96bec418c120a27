package newleaf.guidance.taper;

import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;

/// What a diary has taught about whom a plan is made for.
public enum PlanLearnt implements Labelled {
    NO_DIARY,
    NOT_ENOUGH_YET,
    PAST_NOT_KNOWN,
    FITS_NOBODY,
    BACKGROUND_ONLY,
    SOMETHING;

    /// Empty where there is nothing to say.
    public Optional<Words> in(Shelves shelves) {
        return switch (this) {
            case NO_DIARY -> Optional.empty();
            case NOT_ENOUGH_YET -> Optional.of(ForecastWord.LIMIT_DIARY_NOT_ENOUGH.in(shelves));
            case PAST_NOT_KNOWN -> Optional.of(TaperWord.PAST_NOT_KNOWN.in(shelves));
            case FITS_NOBODY -> Optional.of(ForecastWord.LIMIT_DIARY_FITS_NOBODY.in(shelves));
            case BACKGROUND_ONLY -> Optional.of(ForecastWord.LIMIT_DIARY_BACKGROUND.in(shelves));
            case SOMETHING -> Optional.of(ForecastWord.LIMIT_DIARY_LEARNT.in(shelves));
        };
    }
}
