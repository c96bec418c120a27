package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No page mixes languages: no sentence of the other language, except where the page says which language it is.
class OneLanguageTest {
    private static final Pattern MARKED =
            Pattern.compile("<(\\w+)(?=\\s)[^>]*\\slang=\"(?:en|es)\"[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final int SHORTEST = 9;
    private static final List<Words> SENTENCES = Library.shipped()
            .shelves()
            .all()
            .flatMap(OneLanguageTest::words)
            .filter(words -> !words.en().equals(words.es()))
            .filter(words -> Math.min(words.en().length(), words.es().length()) >= SHORTEST)
            .toList();

    static Stream<String> paths() {
        return Paths.all();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_page_in_one_language_holds_no_sentence_of_the_other(String path) {
        for (Language language : Language.values()) {
            String body = Browser.speaking(language).get(path).text().replaceFirst("(?s).*?<body", "");
            String text = visible(body);
            assertThat(SENTENCES.stream()
                            .map(words -> words.in(language == Language.EN ? Language.ES : Language.EN))
                            .filter(other -> text.contains(">" + other + "<")))
                    .as(path + " in " + language)
                    .isEmpty();
        }
    }

    /// The page without what is marked as another language, and without space around words.
    private static String visible(String body) {
        return MARKED.matcher(body).replaceAll("").replaceAll("\\s*([<>])\\s*", "$1");
    }

    private static Stream<Words> words(Card card) {
        return switch (card) {
            case WordsCard list -> list.entries().values().stream();
            case EvidenceCard evidence -> Stream.of(evidence.says());
            case RuleCard rule ->
                Stream.of(Stream.of(rule.says()), rule.untilThen().stream(), rule.who().stream())
                        .flatMap(each -> each);
            default -> Stream.of();
        };
    }
}
