package newleaf.web.urge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.care.content.Urge;
import newleaf.care.content.WhatHelped;
import newleaf.web.member.Own;
import newleaf.web.prevention.FirstMoves;
import newleaf.web.prevention.Near;

/// What a person has for an urge: their reasons, their people, what helped, and the urges they wrote down.
///
/// @param moves  what their plan for hard days says
/// @param urges  the latest first
public record Mine(
        List<Line<Reason>> reasons,
        List<Line<CallPerson>> people,
        List<Line<WhatHelped>> list,
        List<Line<Urge>> urges,
        FirstMoves moves) {
    /// The symptom that something on the list helps against. What is on it carries no number: a card carries how much
    /// it helped, and stands under `/coping`.
    static final String AGAINST = "craving";

    public Mine {
        reasons = List.copyOf(reasons);
        people = List.copyOf(people);
        list = List.copyOf(list);
        urges = List.copyOf(urges);
    }

    /// An entry of theirs.
    ///
    /// @param id  of its first entry
    public record Line<C extends Content>(String id, Current entry, C says) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /// Something that helped, and through how many urges.
    public record Helped(String what, long times) {
        @Override
        public String toString() {
            return "Helped";
        }
    }

    public static Mine of(Own own) {
        return new Mine(
                lines(own, Kind.REASON, Reason.class),
                lines(own, Kind.CALL_PERSON, CallPerson.class),
                lines(own, Kind.WHAT_HELPED, WhatHelped.class).stream()
                        .filter(each -> each.says().against().equals(AGAINST))
                        .filter(each -> each.says().much().isEmpty())
                        .toList(),
                lines(own, Kind.URGE, Urge.class).reversed(),
                FirstMoves.of(own));
    }

    private static <C extends Content> List<Line<C>> lines(Own own, Kind kind, Class<C> type) {
        return own.of(kind).current().stream()
                .filter(each -> type.isInstance(each.content()))
                .map(each -> new Line<>(each.id().toString(), each, type.cast(each.content())))
                .toList();
    }

    public boolean isEmpty() {
        return reasons.isEmpty() && people.isEmpty() && helped().isEmpty() && moves.isEmpty();
    }

    /// Those that the plan does not name.
    public List<Line<CallPerson>> otherPeople() {
        return people.stream().filter(each -> !moves.names(each.says().name())).toList();
    }

    /// What helped most often comes first; the same words are one thing, however they are written.
    public List<Helped> helped() {
        Map<String, Helped> helped = new LinkedHashMap<>();
        urges.stream()
                .filter(each -> each.says().took().filter(took -> took).isEmpty())
                .flatMap(each -> each.says().did().stream())
                .forEach(did -> helped.merge(key(did), new Helped(did, 1), Mine::together));
        list.forEach(each ->
                helped.merge(key(each.says().what()), new Helped(each.says().what(), 0), Mine::together));
        return helped.values().stream()
                .sorted(Comparator.comparingLong(Helped::times).reversed())
                .toList();
    }

    private static Helped together(Helped one, Helped other) {
        return new Helped(one.what(), one.times() + other.times());
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether the same stands here already.
    boolean has(Content content) {
        return Stream.of(reasons, people, list)
                .flatMap(List::stream)
                .anyMatch(each -> each.says().equals(content));
    }

    /// For a link: digits, and a plus sign before them.
    public static String dialled(CallPerson person) {
        return Near.dialled(person.phone());
    }

    @Override
    public String toString() {
        return "Mine";
    }
}
