package newleaf.guidance.finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// The question what a medicine is for, with its name and the illnesses it is often taken for.
record ReasonQuestion(Shelves shelves) {
    /// @param medicine  its English name, as its card has it
    Words words(Words frame, String medicine) {
        return shelves.medicines().stream()
                .filter(card -> card.name().en().equals(medicine))
                .findFirst()
                .map(card -> filled(frame, card))
                .orElseThrow(() -> new IllegalStateException("no medicine card is called " + medicine));
    }

    private Words filled(Words frame, MedicineCard card) {
        List<Words> illnesses = card.takenFor().stream()
                .map(id -> shelves.word(WordGroup.CONDITION, id))
                .toList();
        return new Words(
                frame.en()
                        .replace("{item}", card.name().en())
                        .replace("{illness}", joined(illnesses, Words::en, " or ")),
                frame.es()
                        .replace("{item}", card.name().es())
                        .replace("{illness}", joined(illnesses, Words::es, " o ")));
    }

    private static String joined(List<Words> all, Function<Words, String> language, String or) {
        return all.stream().map(language).collect(Collectors.joining(or));
    }
}
