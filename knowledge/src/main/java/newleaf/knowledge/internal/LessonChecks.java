package newleaf.knowledge.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.SymptomCard;
import newleaf.knowledge.fault.Fault;

/// What must hold between lessons and other cards: each has a place of its own under its heading, and sees symptoms
/// that there are.
final class LessonChecks {
    private static final String SYMPTOM = "symptom-";

    private LessonChecks() {}

    static void check(List<Card> cards, List<Fault> faults) {
        Set<String> symptoms = cards.stream()
                .filter(SymptomCard.class::isInstance)
                .map(card -> card.id().replaceFirst("^" + SYMPTOM, ""))
                .collect(Collectors.toSet());
        Map<String, String> places = new HashMap<>();
        for (Card card : cards) {
            if (!(card instanceof LessonCard lesson)) continue;
            for (String id : lesson.sees()) {
                if (symptoms.contains(id)) continue;
                faults.add(ShelfChecks.at(
                        card.head(),
                        "sees the symptom `" + id + "`, which does not exist."
                                + ShelfChecks.meant(id, symptoms).orElse("")));
            }
            String first = places.putIfAbsent(lesson.group() + " " + lesson.order(), card.id());
            if (first != null) {
                faults.add(ShelfChecks.at(
                        card.head(), "has the place " + lesson.order() + " of its group, where " + first + " stands"));
            }
        }
    }
}
