package newleaf.assessment.instrument;

import java.util.Comparator;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentScoring.Band;

/// What a total is called. Where a band holds for one sex only, it holds for nobody else.
final class Bands {
    private Bands() {}

    static Optional<Band> of(InstrumentCard card, double total, Optional<String> sex) {
        return card.scoring().bands().stream()
                .filter(band -> isFor(band.sex(), card, sex))
                .filter(band -> total >= band.from())
                .max(Comparator.comparingDouble(Band::from));
    }

    /// Whether what stands for `meant` holds for somebody of this sex: their own where the card parts them, else what
    /// stands for everybody.
    static boolean isFor(Optional<String> meant, InstrumentCard card, Optional<String> sex) {
        boolean hasOwn = card.scoring().bands().stream()
                .anyMatch(band -> band.sex().isPresent() && band.sex().equals(sex));
        return hasOwn ? meant.equals(sex) : meant.isEmpty();
    }
}
