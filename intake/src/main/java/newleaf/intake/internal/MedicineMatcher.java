package newleaf.intake.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newleaf.documents.Spelling;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.words.Words;

/// Matches a medicine as a person writes it: brand, generic name, class, with strength and directions around it.
/// A guess at the spelling counts as its class, but is never sure.
final class MedicineMatcher {
    private static final int SHORTEST_GUESS = 5;

    private final Map<String, MedicineCard> byName = new LinkedHashMap<>();
    private final Set<String> classes = new TreeSet<>();

    MedicineMatcher(Shelves shelves) {
        for (MedicineCard card : shelves.medicines()) {
            card.names().forEach(name -> byName.put(plain(name), card));
            classes.addAll(card.classes());
        }
        classes.remove("none");
    }

    Set<String> names() {
        return byName.keySet();
    }

    Set<String> classes() {
        return classes;
    }

    /// The classes that matter here and that a name, or the name of a class, stands for.
    Set<String> classesOf(String id) {
        if (classes.contains(id)) return Set.of(id);
        MedicineCard card = byName.get(plain(id));
        return card == null
                ? Set.of()
                : card.classes().stream().filter(classes::contains).collect(Collectors.toSet());
    }

    TypedMedicine match(String typed) {
        String plain = plain(typed);
        Set<MedicineCard> named = new HashSet<>();
        String rest = withoutNames(plain, named);
        if (!named.isEmpty()) return named(typed, named, DosingWords.areAll(rest));
        Optional<String> medicineClass = classIn(plain);
        if (medicineClass.isPresent()) {
            return new TypedMedicine(
                    typed, Optional.of(Words.same(medicineClass.get())), Set.of(medicineClass.get()), true);
        }
        return guess(plain)
                .map(card -> new TypedMedicine(typed, Optional.of(card.name()), Set.copyOf(card.classes()), false))
                .orElseGet(() -> new TypedMedicine(typed, Optional.empty(), Set.of(), false));
    }

    /// Naloxone inside a buprenorphine or opioid product is not the rescue medicine.
    private static TypedMedicine named(String typed, Set<MedicineCard> named, boolean isSure) {
        Set<String> classes = new HashSet<>();
        named.forEach(card -> classes.addAll(card.classes()));
        if (classes.contains("buprenorphine") || classes.contains("opioid")) classes.remove("naloxone");
        List<MedicineCard> cards = List.copyOf(named);
        Words meant = cards.size() == 1 ? cards.getFirst().name() : Words.same(typed);
        return new TypedMedicine(typed, Optional.of(meant), classes, isSure);
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
            spoken.put(plain(each), each);
            spoken.put(plain(each) + "s", each);
        }
        return Optional.ofNullable(spoken.get(text.replaceFirst("^(an?|my|the|some) ", "")));
    }

    /// The one medicine that some word of the text comes near to; two near ones are no guess.
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
            boolean isNear =
                    Math.abs(name.length() - word.length()) <= allowed && Spelling.distance(word, name) <= allowed;
            if (isNear) near.add(card);
        });
        return near;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
