package newleaf.guidance.forecast;

import java.util.ArrayList;
import java.util.List;
import newleaf.guidance.forecast.ForecastAnswer.Limit;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.forecast.Habits;

/// Why a forecast may be wrong, for this person.
final class ForecastLimits {
    private final Shelves shelves;
    private final ExposureLedger ledger;

    ForecastLimits(Shelves shelves, ExposureLedger ledger) {
        this.shelves = shelves;
        this.ledger = ledger;
    }

    List<Limit> of(CaseFile caseFile, Habits habits, Forecast forecast) {
        List<Limit> limits = new ArrayList<>();
        limits.add(ours(ForecastWord.LIMIT_HYPOTHESIS));
        limits.add(ours(ForecastWord.LIMIT_SCALE));
        limits.add(new Limit(spread(forecast.people()), ForecastWord.sources(shelves)));
        limits.add(new Limit(ForecastWord.LIMIT_QUIET_HOURS.in(shelves), sources(SaidCard.EVIDENCE_QUIET_FIRST_HOURS)));
        limits.addAll(notMet());
        unknowns(caseFile, habits).forEach(word -> limits.add(ours(word)));
        limits.add(new Limit(ForecastWord.HARDER.in(shelves), sources(SaidCard.EVIDENCE_AMOUNT_AND_WITHDRAWAL)));
        limits.add(ours(ForecastWord.LIMIT_AGE_GENES));
        switch (forecast.whatTheDiaryTold()) {
            case NO_DIARY -> {}
            case NOT_ENOUGH_YET -> limits.add(ours(ForecastWord.LIMIT_DIARY_NOT_ENOUGH));
            case FITS_NOBODY -> limits.add(ours(ForecastWord.LIMIT_DIARY_FITS_NOBODY));
            case BACKGROUND_ONLY -> limits.add(ours(ForecastWord.LIMIT_DIARY_BACKGROUND));
            case SOMETHING -> limits.add(ours(ForecastWord.LIMIT_DIARY_LEARNT));
        }
        return limits;
    }

    /// What is known, or feared, and the model does not show: the list of `docs/model.md`.
    private List<Limit> notMet() {
        return List.of(
                ours(ForecastWord.LIMIT_CUTS),
                new Limit(ForecastWord.LIMIT_SURVEYS.in(shelves), sources(SaidCard.EVIDENCE_AMOUNT_AND_WITHDRAWAL)),
                new Limit(
                        ForecastWord.LIMIT_FREQUENCY.in(shelves),
                        SaidCard.FREQUENT_DOSING.rule(shelves).head().citations()),
                new Limit(ForecastWord.LIMIT_MORNING.in(shelves), sources(SaidCard.EVIDENCE_BEFORE_MORNING_DOSE)),
                ours(ForecastWord.LIMIT_NALOXONE));
    }

    /// What was assumed because nobody said it.
    private List<ForecastWord> unknowns(CaseFile caseFile, Habits habits) {
        List<ForecastWord> words = new ArrayList<>();
        boolean isTea = habits.products().stream().allMatch(product -> product.form() == ProductForm.TEA);
        if (!isTea) words.add(ForecastWord.LIMIT_FORM);
        if (habits.monthsOfUse().isEmpty()) words.add(ForecastWord.LIMIT_DURATION);
        if (!caseFile.use().daysPerWeek().isKnown()) words.add(ForecastWord.LIMIT_DAYS);
        if (isFrequencyAssumed(caseFile, habits)) words.add(ForecastWord.LIMIT_DOSES);
        boolean isUndated = habits.hasStopped() && habits.hoursSince().isEmpty();
        if (isUndated && hasDiary(caseFile)) words.add(ForecastWord.LIMIT_LAST_DOSE);
        return words;
    }

    private boolean isFrequencyAssumed(CaseFile caseFile, Habits habits) {
        return habits.products().size() == 1
                && !ledger.of(caseFile.use()).dosesPerDay().isKnown();
    }

    private static boolean hasDiary(CaseFile caseFile) {
        return !caseFile.diary().isEmpty()
                || caseFile.answer(CaseField.DIARY_SCORE).isKnown();
    }

    private Limit ours(ForecastWord word) {
        return new Limit(word.in(shelves), ForecastWord.sources(shelves));
    }

    private Words spread(int people) {
        Words frame = ForecastWord.LIMIT_SPREAD.in(shelves);
        return new Words(
                frame.en().replace("{people}", String.format(java.util.Locale.ENGLISH, "%,d", people)),
                frame.es().replace("{people}", Integer.toString(people)));
    }

    private List<Citation> sources(SaidCard card) {
        return card.evidence(shelves).head().citations();
    }
}
