package newleaf.intake.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newleaf.documents.Spelling;
import newleaf.documents.Truth;
import newleaf.intake.history.ReasonTaken;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.words.Words;

/// Matches a medicine as a person writes it: brand, generic name, class, with strength and directions around it.
/// A guess at the spelling counts as its class, but is never sure.
final class MedicineMatcher {
    private static final int SHORTEST_GUESS = 5;

    /// The substance that is none of the list: as a word of its own it names nothing.
    private static final String OTHER = "other";

    private final Map<String, MedicineCard> byName = new LinkedHashMap<>();
    private final Map<String, MedicineCard> byTick = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();
    private final ReasonWords reasons;

    MedicineMatcher(Shelves shelves) {
        for (MedicineCard card : shelves.medicines()) {
            card.names().forEach(name -> byName.put(PlainText.of(name), card));
            names.addAll(card.names());
            card.tickedAs().ifPresent(id -> byTick.put(id, card));
            classes.addAll(card.allClasses());
        }
        classes.remove("none");
        names.addAll(byName.keySet());
        reasons = new ReasonWords(shelves);
    }

    Set<String> names() {
        return names;
    }

    Set<String> classes() {
        return classes;
    }

    /// The classes that matter here and that a name, or the name of a class, stands for.
    Set<String> classesOf(String id) {
        if (classes.contains(id)) return Set.of(id);
        MedicineCard card = byName.get(PlainText.of(id));
        return card == null
                ? Set.of()
                : card.classes().stream().filter(classes::contains).collect(Collectors.toSet());
    }

    TypedMedicine match(String typed) {
        String plain = PlainText.of(typed);
        Set<MedicineCard> named = new HashSet<>();
        String rest = withoutNames(plain, named);
        if (!named.isEmpty()) return named(typed, named, reasons.areAllSaid(rest));
        Optional<String> medicineClass = classIn(plain);
        if (medicineClass.isPresent()) {
            String id = medicineClass.get();
            return new TypedMedicine(typed, Optional.of(Words.same(id)), Set.of(id), Set.of(), ReasonTaken.NONE, true);
        }
        return guess(plain)
                .map(card -> named(typed, Set.of(card), false))
                .orElseGet(() -> TypedMedicine.unmatched(typed));
    }

    /// The classes that follow from a substance that is ticked or inside a product, as if it had been typed.
    Set<String> classesOfSubstance(String id) {
        Set<String> all = new TreeSet<>(Set.of(id));
        Optional.ofNullable(byTick.get(id)).ifPresent(card -> all.addAll(card.classes()));
        return all;
    }

    private TypedMedicine named(String typed, Set<MedicineCard> named, boolean isSure) {
        Set<String> counts = new HashSet<>();
        Set<String> perhaps = new HashSet<>();
        ReasonTaken reason = ReasonTaken.NONE;
        for (MedicineCard card : named) {
            counts.addAll(ordinary(card, PlainText.of(typed)));
            high(card, typed, named.size() == 1)
                    .forEach((id, truth) -> (truth == Truth.YES ? counts : perhaps).add(id));
            if (!card.takenFor().isEmpty()) reason = reasons.of(card, PlainText.of(typed));
        }
        withoutRescueNaloxone(counts);
        List<MedicineCard> cards = List.copyOf(named);
        Words meant = cards.size() == 1 ? cards.getFirst().name() : Words.same(typed);
        return new TypedMedicine(typed, Optional.of(meant), counts, perhaps, reason, isSure);
    }

    private static Set<String> ordinary(MedicineCard card, String plain) {
        return card.everyDay()
                .filter(_ -> DosingWords.areEveryDay(plain))
                .map(Set::of)
                .orElseGet(() -> Set.copyOf(card.classes()));
    }

    /// What a large amount counts as. Beside another medicine the number may be that one's.
    private static Map<String, Truth> high(MedicineCard card, String typed, boolean isAlone) {
        return card
                .highDose()
                .map(high -> Map.of(high.countsAs(), AmountADay.isAbove(high, typed)))
                .map(each -> isAlone ? each : unsure(each))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(each -> each.getValue() != Truth.NO)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Truth> unsure(Map<String, Truth> high) {
        Map<String, Truth> unsure = new HashMap<>(high);
        unsure.replaceAll((_, truth) -> truth == Truth.NO ? truth : Truth.NOT_KNOWN);
        return unsure;
    }

    /// Naloxone inside a buprenorphine or opioid product is not the rescue medicine.
    private static void withoutRescueNaloxone(Set<String> counts) {
        if (counts.contains("buprenorphine") || counts.contains("opioid")) counts.remove("naloxone");
    }

    /// Takes out every medicine whose whole name stands in the text as words of its own, longer names first.
    private String withoutNames(String text, Set<MedicineCard> found) {
        String rest = " " + text + " ";
        List<String> longestFirst = byName.keySet().stream()
                .filter(text::contains)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String name : longestFirst) {
            if (!rest.contains(" " + name + " ")) continue;
            found.add(java.util.Objects.requireNonNull(byName.get(name)));
            rest = rest.replace(" " + name + " ", "  ");
        }
        return rest.strip();
    }

    private Optional<String> classIn(String text) {
        Map<String, String> spoken = new HashMap<>();
        for (String each : classes) {
            if (each.equals(OTHER)) continue;
            spoken.put(PlainText.of(each), each);
            spoken.put(PlainText.of(each) + "s", each);
        }
        return Optional.ofNullable(spoken.get(text.replaceFirst("^(an?|my|the|some) ", "")));
    }

    /// The one medicine that some word of the text comes near to, from its first letter on; two near ones are no guess.
    private Optional<MedicineCard> guess(String text) {
        Set<MedicineCard> near = new HashSet<>();
        for (String word : text.split(" ")) {
            if (word.length() >= SHORTEST_GUESS && !DosingWords.areAll(word)) near.addAll(near(word));
        }
        return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
    }

    private Set<MedicineCard> near(String word) {
        int allowed = word.length() >= 9 ? 2 : 1;
        Set<MedicineCard> near = new HashSet<>();
        byName.forEach((name, card) -> {
            boolean isNear = name.length() >= SHORTEST_GUESS
                    && name.charAt(0) == word.charAt(0)
                    && Math.abs(name.length() - word.length()) <= allowed
                    && Spelling.distance(word, name) <= allowed;
            if (isNear) near.add(card);
        });
        return near;
    }
}
