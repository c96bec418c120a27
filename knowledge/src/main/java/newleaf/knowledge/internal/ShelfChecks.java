package newleaf.knowledge.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Spelling;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// What must hold between cards: ids used once, citations that resolve, honest labels.
final class ShelfChecks {
    private ShelfChecks() {}

    static List<Fault> faults(List<Card> cards) {
        List<Fault> faults = new ArrayList<>();
        idsUsedTwice(cards, faults);
        Set<String> sources = cards.stream()
                .filter(SourceCard.class::isInstance)
                .map(Card::id)
                .collect(Collectors.toSet());
        for (Card card : cards) {
            citations(card.head(), sources, faults);
            honesty(card.head(), faults);
        }
        medicineNamesUsedTwice(cards, faults);
        medicineClasses(cards, faults);
        tickedTwice(cards, faults);
        namesOfLists(cards, faults);
        ProductChecks.check(cards, faults);
        SaidOfThem.check(cards, faults);
        ComfortChecks.check(cards, faults);
        LessonChecks.check(cards, faults);
        return faults;
    }

    private static void idsUsedTwice(List<Card> cards, List<Fault> faults) {
        Map<String, Card> seen = new HashMap<>();
        for (Card card : cards) {
            Card first = seen.putIfAbsent(card.id(), card);
            if (first != null) {
                faults.add(at(
                        card.head(),
                        "uses the id `" + card.id() + "`, which " + first.head().place() + " has"));
            }
        }
    }

    private static void citations(CardHead head, Set<String> sources, List<Fault> faults) {
        for (Citation citation : head.citations()) {
            if (sources.contains(citation.source())) continue;
            String hint = meant(citation.source(), sources).orElse(" Add it to knowledge/sources.");
            faults.add(at(head, "cites `" + citation.source() + "`, which is no source." + hint));
        }
    }

    private static void honesty(CardHead head, List<Fault> faults) {
        requires(head, Basis.RECALLED, "recalled-not-read", faults);
        requires(head, Basis.JUDGEMENT, "newleaf-judgement", faults);
    }

    private static void requires(CardHead head, Basis basis, String source, List<Fault> faults) {
        boolean cites = head.citations().stream().anyMatch(each -> each.source().equals(source));
        if (head.basis() == basis && !cites && !head.citations().isEmpty()) {
            faults.add(at(head, "is `" + basis.label() + "` and must cite `" + source + "`"));
        }
    }

    private static void medicineNamesUsedTwice(List<Card> cards, List<Fault> faults) {
        Map<String, String> seen = new HashMap<>();
        for (Card card : cards) {
            if (!(card instanceof MedicineCard medicine)) continue;
            for (String name : medicine.names()) {
                String first = seen.putIfAbsent(name, card.id());
                if (first != null) faults.add(at(card.head(), "has the name `" + name + "`, which " + first + " has"));
            }
        }
    }

    /// A class that is written wrongly would open a door, so every class has its words.
    private static void medicineClasses(List<Card> cards, List<Fault> faults) {
        Set<String> classes = keys(WordGroup.MEDICINE_CLASS, cards);
        for (Card card : cards) {
            if (!(card instanceof MedicineCard medicine)) continue;
            for (String each : medicine.allClasses()) {
                if (!each.equals("none")) known("class", each, classes, card, faults);
            }
        }
    }

    /// What is ticked says what one card says.
    private static void tickedTwice(List<Card> cards, List<Fault> faults) {
        Map<String, String> seen = new HashMap<>();
        for (Card card : cards) {
            if (!(card instanceof MedicineCard medicine)) continue;
            medicine.tickedAs().ifPresent(id -> {
                String first = seen.putIfAbsent(id, card.id());
                if (first != null) faults.add(at(card.head(), "is ticked as `" + id + "`, which " + first + " is"));
            });
        }
    }

    private static void namesOfLists(List<Card> cards, List<Fault> faults) {
        Set<String> substances = keys(WordGroup.SUBSTANCE, cards);
        Set<String> conditions = keys(WordGroup.CONDITION, cards);
        for (Card card : cards) {
            if (card instanceof MedicineCard medicine) {
                medicine.tickedAs().ifPresent(id -> known("substance", id, substances, card, faults));
                medicine.takenFor().forEach(id -> known("condition", id, conditions, card, faults));
            }
            if (card instanceof ProductRow row) {
                row.holds().forEach(id -> known("substance", id, substances, card, faults));
            }
        }
    }

    static Set<String> keys(WordGroup group, List<Card> cards) {
        return cards.stream()
                .filter(card -> card instanceof WordsCard words && words.group() == group)
                .flatMap(card -> ((WordsCard) card).entries().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static void known(String what, String id, Set<String> known, Card card, List<Fault> faults) {
        if (known.contains(id)) return;
        faults.add(at(
                card.head(),
                "has the " + what + " `" + id + "`, which has no words."
                        + meant(id, known).orElse("")));
    }

    static Optional<String> meant(String id, Set<String> known) {
        return Spelling.nearest(id, known).map(meant -> " Did you mean `" + meant + "`?");
    }

    static Fault at(CardHead head, String problem) {
        int colon = head.place().lastIndexOf(':');
        return new Fault(
                head.place().substring(0, colon), Integer.parseInt(head.place().substring(colon + 1)), problem);
    }
}
