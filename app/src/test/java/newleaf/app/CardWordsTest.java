package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;

/// No sentence of ours blames anyone. Wording that belongs to somebody else stands as it is.
class CardWordsTest {
    private static final Pattern BLAMING = Pattern.compile(
            "(?iu)\\b(addicts?|abus(e|es|ed|er|ers|ing)|junkies?|drug users?|get clean|stay clean|dirty|relapse[sd]?"
                    + "|adict[oa]s?|drogadict[oa]s?|abus(o|os|ar|an)|toxicóman[oa]s?|suci[oa]s?)\\b");

    @Test
    void no_rule_evidence_or_word_blames_anyone() {
        List<String> blaming = Library.shipped()
                .shelves()
                .all()
                .flatMap(card -> switch (card) {
                    case RuleCard rule ->
                        Stream.of(Stream.of(rule.says()), rule.untilThen().stream(), rule.who().stream())
                                .flatMap(each -> each)
                                .flatMap(CardWordsTest::both);
                    case EvidenceCard evidence -> both(evidence.says());
                    case ComfortCard comfort -> comfort.texts().flatMap(CardWordsTest::both);
                    case LessonCard lesson -> lesson.texts().flatMap(CardWordsTest::both);
                    case WordsCard words -> words.entries().values().stream().flatMap(CardWordsTest::both);
                    default -> Stream.<String>of();
                })
                .filter(sentence -> BLAMING.matcher(sentence).find())
                .toList();
        assertThat(blaming).isEmpty();
    }

    private static Stream<String> both(Words words) {
        return Stream.of(words.en(), words.es());
    }
}
