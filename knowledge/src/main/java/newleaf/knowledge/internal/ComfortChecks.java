package newleaf.knowledge.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.ComfortCard.Step;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.card.SymptomCard;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// What must hold between comfort cards and the others: who is excepted by an id that does not exist is not excepted.
final class ComfortChecks {
    private static final String SYMPTOM = "symptom-";

    private final List<Fault> faults;
    private final Set<String> symptoms;
    private final Set<String> packets;
    private final Set<String> easing;
    private final Set<String> conditions;
    private final Set<String> medicines;
    private final Set<String> substances;
    private final Set<String> events;

    private ComfortChecks(List<Card> cards, List<Fault> faults) {
        this.faults = faults;
        symptoms = cards.stream()
                .filter(SymptomCard.class::isInstance)
                .map(card -> card.id().replaceFirst("^" + SYMPTOM, ""))
                .collect(Collectors.toSet());
        packets = comfort(cards)
                .filter(card -> card.kind() == Kind.PACKET)
                .map(ComfortCard::id)
                .collect(Collectors.toSet());
        easing = comfort(cards)
                .filter(card -> card.kind() == Kind.SYMPTOM || card.kind() == Kind.URGE)
                .filter(card -> !card.symptoms().isEmpty())
                .map(ComfortCard::id)
                .collect(Collectors.toSet());
        conditions = ShelfChecks.keys(WordGroup.CONDITION, cards);
        medicines = ShelfChecks.keys(WordGroup.MEDICINE_CLASS, cards);
        substances = ShelfChecks.keys(WordGroup.SUBSTANCE, cards);
        events = ShelfChecks.keys(WordGroup.EVENT, cards);
    }

    static void check(List<Card> cards, List<Fault> faults) {
        var checks = new ComfortChecks(cards, faults);
        comfort(cards).forEach(checks::check);
    }

    private static Stream<ComfortCard> comfort(List<Card> cards) {
        return cards.stream().filter(ComfortCard.class::isInstance).map(ComfortCard.class::cast);
    }

    private void check(ComfortCard card) {
        known(card, "symptom", card.symptoms(), symptoms);
        known(card, "packet", card.packets(), packets);
        known(card, "card against a symptom", card.also(), easing);
        Stream.concat(Stream.of(card.notWith()), card.steps().stream().map(Step::notWith))
                .forEach(who -> check(card, who));
    }

    private void check(ComfortCard card, NotWith who) {
        known(card, "condition", who.conditions(), conditions);
        known(card, "medicine class", who.medicines(), medicines);
        known(card, "substance", who.substances(), substances);
        known(card, "symptom", who.symptoms(), symptoms);
        known(card, "event", who.events(), events);
    }

    private void known(ComfortCard card, String what, List<String> ids, Set<String> known) {
        for (String id : ids) {
            if (known.contains(id)) continue;
            faults.add(ShelfChecks.at(
                    card.head(),
                    "names the " + what + " `" + id + "`, which does not exist."
                            + ShelfChecks.meant(id, known).orElse("")));
        }
    }
}
