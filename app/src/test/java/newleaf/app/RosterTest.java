package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;
import newleaf.testkit.Golden;
import org.junit.jupiter.api.Test;

/// Every rule, door and interaction by its name: one that is gone, or says something else, is seen.
class RosterTest {
    private static final List<RuleCard> RULES = Library.shipped().shelves().rules();

    @Test
    void every_rule_is_there_with_its_condition() {
        Golden.matches(
                "app/src/test/golden/roster.txt",
                RULES.stream()
                        .sorted(Comparator.comparing(RuleCard::id))
                        .map(RosterTest::line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String line(RuleCard rule) {
        String door = rule.door().map(state -> " " + state.label()).orElse("");
        String strategies = rule.strategies().entrySet().stream()
                .map(each -> each.getKey().label() + " " + each.getValue().label())
                .sorted()
                .collect(Collectors.joining(", "));
        return rule.id() + ": " + rule.shelf().label() + door + ", "
                + rule.kind().label() + ", "
                + rule.urgency().label()
                + rule.howSoon().map(each -> ", " + each.label()).orElse("")
                + rule.setting().map(each -> ", " + each.label()).orElse("")
                + ", " + rule.audience().label()
                + "\n    when " + rule.when().strip().replaceAll("\\s+", " ")
                + (strategies.isEmpty() ? "" : "\n    " + strategies);
    }

    @Test
    void no_rule_names_an_amount_of_a_medicine_but_naloxone() {
        assertThat(RULES.stream().flatMap(rule -> words(rule).stream()))
                .flatMap(words -> List.of(words.split("(?<=[.:;]) ")))
                .filteredOn(sentence ->
                        sentence.matches("(?is).*\\b\\d+([.,]\\d+)?\\s?(mg|mcg|ml|tablets?|pills?|tabletas?)\\b.*"))
                .allSatisfy(sentence -> assertThat(sentence).containsAnyOf("spray", "aerosol"));
    }

    @Test
    void every_rule_speaks_both_languages() {
        assertThat(RULES.stream().flatMap(rule -> words(rule).stream())).noneMatch(String::isBlank);
        assertThat(RULES.stream()
                        .filter(rule -> rule.says().en().equals(rule.says().es())))
                .extracting(RuleCard::id)
                .isEmpty();
    }

    private static List<String> words(RuleCard rule) {
        return Stream.of(Stream.of(rule.says()), rule.untilThen().stream(), rule.who().stream())
                .flatMap(each -> each)
                .flatMap((Words each) -> Stream.of(each.en(), each.es()))
                .toList();
    }
}
