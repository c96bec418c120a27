package newleaf.web.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.assessment.instrument.Instruments;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.words.Language;

/// The questionnaires that a person may answer here, and those of which only a total taken elsewhere can be entered.
/// Scales that staff rate are in neither list.
final class Questionnaires {
    private static final String PREFIX = "instrument-";

    private final Instruments instruments;

    Questionnaires(Shelves shelves) {
        this.instruments = new Instruments(shelves, Set.of());
    }

    List<InstrumentCard> asked() {
        return forPeople(instruments.asked());
    }

    List<InstrumentCard> entered() {
        return forPeople(instruments.entered());
    }

    private static List<InstrumentCard> forPeople(List<InstrumentCard> cards) {
        return cards.stream()
                .filter(card -> card.rater() != InstrumentCard.Rater.CLINICIAN)
                .toList();
    }

    Optional<InstrumentCard> named(String name) {
        return java.util.stream.Stream.concat(asked().stream(), entered().stream())
                .filter(card -> name(card).equals(name))
                .findFirst();
    }

    /// Whether its questions are shown to a reader of this language.
    boolean isAskedIn(InstrumentCard card, Language language) {
        return asked().contains(card) && card.speaks(language);
    }

    static String name(InstrumentCard card) {
        return card.id().substring(PREFIX.length());
    }
}
