package newleaf.knowledge.comfort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.ComfortCard.Time;
import newleaf.knowledge.card.Status;

/// The comfort cards, each found by what it is about, in the order in which they are shown. Retired cards are left out.
public final class Comfort {
    private static final Comparator<ComfortCard> AS_SHOWN = Comparator.comparing(
                    (ComfortCard card) -> card.verdict().map(Enum::ordinal).orElse(0))
            .thenComparingInt(ComfortCard::order)
            .thenComparing(ComfortCard::id);

    private final Map<String, ComfortCard> byId = new HashMap<>();
    private final Map<Kind, List<ComfortCard>> byKind = new EnumMap<>(Kind.class);
    private final Map<Time, List<ComfortCard>> byTime = new EnumMap<>(Time.class);
    private final Map<String, List<ComfortCard>> bySymptom = new HashMap<>();

    private Comfort(List<ComfortCard> cards) {
        for (ComfortCard card : cards) {
            byId.put(card.id(), card);
            add(byKind, card.kind(), card);
            card.times().forEach(time -> add(byTime, time, card));
            if (card.kind() == Kind.SYMPTOM) card.symptoms().forEach(symptom -> add(bySymptom, symptom, card));
        }
    }

    public static Comfort of(Shelves shelves) {
        return new Comfort(shelves.comfort().stream()
                .filter(card -> card.head().status() != Status.RETIRED)
                .sorted(AS_SHOWN)
                .toList());
    }

    /// The cards that are about it.
    ///
    /// @param symptom  an id as a case says it, `restless-legs`
    public List<ComfortCard> forSymptom(String symptom) {
        return found(bySymptom, symptom);
    }

    /// What may help against a symptom at any moment: the cards that are about it, then what is done in an urge.
    public List<ComfortCard> against(String symptom) {
        Stream<ComfortCard> urges =
                of(Kind.URGE).stream().filter(card -> card.symptoms().contains(symptom));
        return Stream.concat(forSymptom(symptom).stream(), urges).toList();
    }

    /// Other cards that may ease a moment.
    public List<ComfortCard> also(ComfortCard card) {
        return card.also().stream().flatMap(id -> card(id).stream()).toList();
    }

    public List<ComfortCard> at(Time time) {
        return found(byTime, time);
    }

    /// What helps at this time; none after four weeks.
    ///
    /// @param hours  since the last dose
    /// @throws IllegalArgumentException when `hours` is negative or no number
    public List<ComfortCard> duringHours(double hours) {
        if (!(hours >= 0)) throw new IllegalArgumentException("hours since the last dose are 0 or more");
        return byTime.entrySet().stream()
                .filter(entry -> entry.getKey().holds(hours))
                .flatMap(entry -> found(byTime, entry.getKey()).stream())
                .toList();
    }

    /// All of a kind: urges one after the other from the first minute on, what is popular from what nobody may take
    /// down.
    public List<ComfortCard> of(Kind kind) {
        return found(byKind, kind);
    }

    /// What a shop sells for what a card is about.
    public List<ComfortCard> packets(ComfortCard card) {
        return card.packets().stream().flatMap(id -> card(id).stream()).toList();
    }

    public Optional<ComfortCard> card(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static <K> void add(Map<K, List<ComfortCard>> index, K key, ComfortCard card) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(card);
    }

    private static <K> List<ComfortCard> found(Map<K, List<ComfortCard>> index, K key) {
        return List.copyOf(index.getOrDefault(key, List.of()));
    }
}
