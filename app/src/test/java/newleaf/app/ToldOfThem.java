package newleaf.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// The sentences that only the person is told, and those that only someone who reads about them is told.
record ToldOfThem(Map<Language, List<String>> onlyToThePerson, Map<Language, List<String>> onlyOfThem) {
    static ToldOfThem in(Shelves shelves) {
        Map<Language, List<String>> toThePerson = new EnumMap<>(Language.class);
        Map<Language, List<String>> ofThem = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String you = said(shelves, language);
            String they = said(shelves.ofThem(), language);
            toThePerson.put(language, onlyIn(you, they));
            ofThem.put(language, onlyIn(they, you));
        }
        return new ToldOfThem(toThePerson, ofThem);
    }

    List<String> toThePerson(String page, Language language) {
        return onThePage(page, onlyToThePerson, language);
    }

    List<String> ofThem(String page, Language language) {
        return onThePage(page, onlyOfThem, language);
    }

    private static List<String> onThePage(String page, Map<Language, List<String>> only, Language language) {
        return Objects.requireNonNull(only.get(language)).stream()
                .filter(page::contains)
                .toList();
    }

    private static String said(Shelves shelves, Language language) {
        Stream<Words> rules = shelves.rules().stream().flatMap(ToldOfThem::texts);
        Stream<Words> evidence = shelves.evidence().stream().map(EvidenceCard::says);
        return Stream.concat(rules, evidence).map(words -> words.in(language)).collect(Collectors.joining("\n"));
    }

    private static Stream<Words> texts(RuleCard rule) {
        return Stream.of(Optional.of(rule.says()), rule.untilThen(), rule.who()).flatMap(Optional::stream);
    }

    private static List<String> onlyIn(String said, String other) {
        return Arrays.stream(said.split("(?<=[.!?]) +|\n"))
                .distinct()
                .filter(sentence -> !other.contains(sentence))
                .toList();
    }
}
