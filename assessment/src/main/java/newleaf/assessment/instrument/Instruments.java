package newleaf.assessment.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentCard;

/// The instruments that may be asked here. Those with a notice of their own are off until they are named.
public final class Instruments {
    private static final String PREFIX = "instrument-";

    private final Shelves shelves;
    private final Set<String> switchedOn;

    /// @param switchedOn  short names such as `cows`
    public Instruments(Shelves shelves, Set<String> switchedOn) {
        this.shelves = shelves;
        this.switchedOn = Set.copyOf(switchedOn);
    }

    /// Those whose items may be shown and asked.
    public List<InstrumentCard> asked() {
        return shelves.instruments().stream()
                .filter(card -> !card.isEntryOnly())
                .filter(this::mayShow)
                .toList();
    }

    /// Those of which a total taken elsewhere can be entered.
    public List<InstrumentCard> entered() {
        return shelves.instruments().stream()
                .filter(card -> card.isEntryOnly() || !mayShow(card))
                .toList();
    }

    public Optional<InstrumentCard> named(String shortName) {
        return shelves.instruments().stream()
                .filter(card -> card.id().equals(PREFIX + shortName))
                .findFirst();
    }

    public boolean mayShow(InstrumentCard card) {
        return !card.isOnRequest() || switchedOn.contains(card.id().substring(PREFIX.length()));
    }

    public Scored score(InstrumentCard card, Answers answers) {
        return mayShow(card) ? ScoreInstrument.of(card, answers) : Scored.refused(Scored.Why.NOT_SWITCHED_ON);
    }
}
