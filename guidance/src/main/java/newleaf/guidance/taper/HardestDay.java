package newleaf.guidance.taper;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.people.Three;

/// The worst day in words, for most people and for one in ten: numbers from 0 to 100 say nothing to a person.
public final class HardestDay {
    private final Shelves shelves;
    private final Bands bands;

    public HardestDay(Shelves shelves) {
        this.shelves = shelves;
        this.bands = Bands.in(shelves);
    }

    /// @param peak  the worst day over virtual people
    public Words of(Three peak) {
        return of(peak, TaperWord.IN_WORDS);
    }

    /// Within a sentence.
    public Words inShort(Three peak) {
        boolean isNoHarder = word(peak.p50()) == word(peak.p90()) && word(peak.p90()) != TaperWord.SEVERE_DAYS;
        return of(peak, isNoHarder ? TaperWord.IN_SHORT_ALIKE : TaperWord.IN_SHORT);
    }

    private Words of(Three peak, TaperWord frame) {
        Words said = frame.in(shelves);
        Words most = word(peak.p50()).in(shelves);
        Words tenth = word(peak.p90()).in(shelves);
        return new Words(
                said.en().replace("{most}", most.en()).replace("{tenth}", tenth.en()),
                said.es().replace("{most}", most.es()).replace("{tenth}", tenth.es()));
    }

    private TaperWord word(double diary) {
        if (diary < bands.mild()) return TaperWord.HARDLY_ANYTHING;
        if (diary < bands.moderate()) return TaperWord.MILD_DAYS;
        return diary < bands.severe() ? TaperWord.A_HARD_DAY_OR_TWO : TaperWord.SEVERE_DAYS;
    }
}
