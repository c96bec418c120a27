package newleaf.web.journey.result;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Point;
import newleaf.report.result.OneScreen;
import newleaf.report.wording.Sentences;

/// Sentences that were read already: several cards ask for the same, and nobody reads it twice.
///
/// @param cards      told whole
/// @param english    of what they say and ask
/// @param spanish    the same
record SaidBefore(Set<String> cards, Set<String> english, Set<String> spanish) {
    static SaidBefore on(OneScreen result) {
        return new SaidBefore(
                result.whole().stream().map(Point::card).collect(Collectors.toUnmodifiableSet()),
                sentences(result, Words::en),
                sentences(result, Words::es));
    }

    private static Set<String> sentences(OneScreen result, Function<Words, String> language) {
        Stream<Words> whole = result.whole().stream()
                .flatMap(point -> Stream.of(Optional.of(point.says()), point.untilThen(), point.who()))
                .flatMap(Optional::stream);
        return Stream.concat(whole, result.inShort().stream().map(Point::lead))
                .flatMap(words -> Sentences.all(language.apply(words)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean holds(Point point) {
        return cards.contains(point.card());
    }

    /// What is left of it to say. Its first sentence names it and stays.
    Point without(Point point) {
        Words lead = point.lead();
        Words rest = left(point.rest());
        return new Point(
                point.card(),
                new Words((lead.en() + " " + rest.en()).strip(), (lead.es() + " " + rest.es()).strip()),
                point.untilThen().map(this::left).filter(SaidBefore::isAny),
                point.who().map(this::left).filter(SaidBefore::isAny),
                point.howSoon(),
                point.stands(),
                point.facts(),
                point.flip(),
                point.head(),
                point.citations(),
                point.asks());
    }

    private static boolean isAny(Words words) {
        return !words.en().isEmpty() && !words.es().isEmpty();
    }

    private Words left(Words words) {
        return new Words(left(words.en(), english), left(words.es(), spanish));
    }

    private static String left(String text, Set<String> said) {
        return Sentences.all(text).stream()
                .filter(sentence -> !said.contains(sentence))
                .collect(Collectors.joining(" "));
    }
}
