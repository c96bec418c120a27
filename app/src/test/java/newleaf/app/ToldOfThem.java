package newleaf.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// The sentences that are said otherwise to the person than to someone who reads about them, and where one of them
/// stands on a page.
///
/// @param pairs  to the person, and of them
record ToldOfThem(List<Words> pairs) {
    static ToldOfThem in(Shelves shelves) {
        Stream<Words> rules = shelves.rules().stream().flatMap(ToldOfThem::texts);
        Stream<Words> evidence = shelves.evidence().stream().map(EvidenceCard::says);
        return new ToldOfThem(Stream.concat(rules, evidence)
                .filter(words -> words.aboutSomeoneElse().isPresent())
                .toList());
    }

    private static Stream<Words> texts(RuleCard rule) {
        return Stream.of(Optional.of(rule.says()), rule.untilThen(), rule.who()).flatMap(Optional::stream);
    }

    List<String> toThePerson(String page, Language language) {
        return pairs.stream()
                .flatMap(words -> onlyIn(words, words.ofThem(), language))
                .filter(page::contains)
                .toList();
    }

    List<String> ofThem(String page, Language language) {
        return pairs.stream()
                .flatMap(words -> onlyIn(words.ofThem(), words, language))
                .filter(page::contains)
                .toList();
    }

    private static Stream<String> onlyIn(Words said, Words other, Language language) {
        String otherText = other.in(language);
        return sentences(said.in(language)).filter(sentence -> !otherText.contains(sentence));
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?]) +"));
    }
}
