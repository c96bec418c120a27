package newleaf.web.prevention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Kind;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.web.member.Own;

/// What can be picked for a part. What was picked is kept in the words it was read in, so it is known again in either
/// language.
final class Picks {
    private final Shelves shelves;

    Picks(Shelves shelves) {
        this.shelves = shelves;
    }

    Map<String, Words> of(Own own, ShownPart part) {
        return part.list().map(shelves::words).orElseGet(() -> people(own));
    }

    private static Map<String, Words> people(Own own) {
        Map<String, Words> people = new LinkedHashMap<>();
        own.of(Kind.CALL_PERSON).current().forEach(each -> {
            if (each.content() instanceof CallPerson person)
                people.put(each.id().toString(), Words.same(person.name()));
        });
        return people;
    }

    static boolean isIn(List<String> texts, Words pick) {
        return List.of(Language.values()).stream().map(pick::in).anyMatch(texts::contains);
    }

    /// Those that were not picked.
    static List<String> own(List<String> texts, Map<String, Words> picks) {
        return texts.stream()
                .filter(text -> picks.values().stream().noneMatch(pick -> isIn(List.of(text), pick)))
                .toList();
    }

    @Override
    public String toString() {
        return "Picks";
    }
}
