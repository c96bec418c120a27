package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.WordGroup;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// What the rules cover, in a table that cannot go stale.
class CoverageTest {
    private static final Pattern NAMED = Pattern.compile("`([a-z0-9-]+)`");
    private static final Shelves SHELVES = Library.shipped().shelves();
    private static final List<RuleCard> RULES = SHELVES.rules();
    /// Words of the table that are no cards.
    private static final Set<String> SHELF_NAMES = Set.of("law", "plan", "notices");

    /// Ids of the contract that decide nothing by themselves.
    private static final Map<WordGroup, Set<String>> SILENT = Map.of(
            WordGroup.SUBSTANCE, Set.of(),
            WordGroup.CONDITION, Set.of("other"),
            WordGroup.SIGN, Set.of(),
            WordGroup.EVENT, Set.of(),
            WordGroup.SYMPTOM, Set.of("poor-concentration", "pain"));

    private static final Map<WordGroup, String> PREFIX = Map.of(
            WordGroup.SUBSTANCE,
            "takes_",
            WordGroup.CONDITION,
            "has_",
            WordGroup.SIGN,
            "sign_",
            WordGroup.EVENT,
            "",
            WordGroup.SYMPTOM,
            "symptom_");

    @Test
    void every_rule_and_comfort_card_stands_in_the_table_and_every_card_of_the_table_is_there() throws IOException {
        String table = Files.readString(ProjectRoot.path().resolve("docs/coverage.md"));
        Set<String> named = NAMED.matcher(table)
                .results()
                .map(match -> match.group(1))
                .filter(word -> !SHELF_NAMES.contains(word))
                .collect(Collectors.toSet());
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(RULES.stream(), SHELVES.comfort().stream())
                        .map(Card::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_id_a_case_may_use_decides_something() {
        String conditions = RULES.stream().map(RuleCard::when).collect(Collectors.joining("\n"));
        PREFIX.forEach((group, prefix) -> {
            Set<String> silent = SILENT.getOrDefault(group, Set.of());
            List<String> unnamed = SHELVES.words(group).keySet().stream()
                    .filter(id -> !Pattern.compile(
                                    "\\b" + prefix + id.replace('-', '_') + (group == WordGroup.EVENT ? "_" : "\\b"))
                            .matcher(conditions)
                            .find())
                    .toList();
            assertThat(unnamed).as(group.label()).containsExactlyInAnyOrderElementsOf(silent);
        });
    }
}
