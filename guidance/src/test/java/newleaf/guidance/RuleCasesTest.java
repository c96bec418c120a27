package newleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.RuleCard.RuleCase;
import org.junit.jupiter.api.Test;

/// Every rule card can be read and checked by a person: it shows what it does, and does it.
class RuleCasesTest {
    private static final List<RuleCard> RULES = CaseDocument.LIBRARY.shelves().rules();

    @Test
    void every_case_of_every_card_comes_out_as_the_card_says() {
        assertThat(new Guidance(CaseDocument.LIBRARY).ruleCases().faults()).isEmpty();
    }

    @Test
    void at_least_120_rules_and_doors_show_yes_no_edge_and_not_known() {
        List<RuleCard> showing = RULES.stream()
                .filter(rule -> Arrays.stream(RuleCase.Kind.values())
                        .allMatch(kind -> rule.cases().stream().anyMatch(each -> each.kind() == kind)))
                .toList();
        assertThat(showing.stream().filter(rule -> rule.shelf() != RuleCard.Shelf.INTERACTIONS))
                .hasSizeGreaterThanOrEqualTo(120);
        assertThat(RULES)
                .filteredOn(rule -> !showing.contains(rule))
                .allSatisfy(rule -> assertThat(rule.when()).isEqualTo("true"));
    }
}
