package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.RuleCard.RuleCase;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.card.Strength;
import newleaf.knowledge.card.TaperRuleCard.Schedule;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.DoorState;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a card becomes, field by field, and how a shelf is asked.
class ShelvesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Shelves shelves;

    @BeforeEach
    void read() {
        var tiny = new TinyShelves(folder);
        tiny.card("words", "questions", """
                group: question
                entries:
                  person.age: { self: { en: "How old are you?", es: "¿Edad?" }, family: { en: "How old?", es: "¿Su edad?" } }
                """);
        shelves = Shelves.in(folder);
    }

    @Test
    void a_head_keeps_what_every_card_carries() {
        var head = shelves.card("an-evidence").orElseThrow().head();
        assertThat(head.status()).isEqualTo(Status.DRAFT);
        assertThat(head.basis()).isEqualTo(Basis.READ);
        assertThat(head.checkedBy()).isEmpty();
        assertThat(head.reviewBy()).isEqualTo(LocalDate.of(2027, 11, 21));
        assertThat(head.place()).isEqualTo("knowledge/evidence/an-evidence.yaml:1");
        assertThat(head.citations()).containsExactly(new Citation("a-study", "page 1", "", Basis.READ, Strength.TRIAL));
    }

    @Test
    void a_rule_keeps_its_cases_with_what_each_must_answer() {
        var rule = shelves.doors().getFirst();
        assertThat(rule.isDoor()).isTrue();
        assertThat(rule.door()).contains(DoorState.CLOSED);
        assertThat(rule.audience()).isEqualTo(Audience.EVERYONE);
        assertThat(rule.howSoon()).contains(HowSoon.TODAY);
        assertThat(rule.cases())
                .extracting(RuleCase::expect)
                .containsExactly(
                        RuleCase.Expect.YES, RuleCase.Expect.NO, RuleCase.Expect.NO, RuleCase.Expect.NOT_KNOWN);
        assertThat(rule.cases().getFirst().document()).isEqualTo("{\"history\":{\"otherSubstances\":[\"opioid\"]}}");
        assertThat(shelves.rules()).extracting(Card::id).containsExactly("a-rule", "an-interaction", "a-door");
    }

    @Test
    void numbers_tables_and_taper_rules_are_read() {
        var parameter = shelves.parameter("a-parameter");
        assertThat(parameter.value()).isEqualTo(1.5);
        assertThat(parameter.range()).contains(new ParameterCard.Spread(1, 3));
        assertThat(shelves.taperRules().getFirst().schedule()).isEqualTo(new Schedule.FixedCut(0.5, 1));
        var product = shelves.products().getFirst();
        assertThat(product.mitragynineMg().low()).contains(4.0);
        assertThat(product.mitragynineMg().typical()).isEmpty();
        assertThat(shelves.helpLines().getFirst().isChecked()).isFalse();
        assertThat(shelves.law().getFirst().jurisdiction()).isEqualTo("US");
    }

    @Test
    void a_row_cites_its_own_source_or_the_sources_of_its_table() {
        assertThat(shelves.card("a-notice").orElseThrow().head().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.locator()).isEqualTo("the row's own source"));
        assertThat(shelves.card("a-place").orElseThrow().head().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.locator()).isEqualTo("page 1"));
        assertThat(shelves.card("a-place").orElseThrow().head().place()).isEqualTo("knowledge/law/law.yaml:13");
    }

    @Test
    void a_question_has_a_wording_about_someone_else() {
        Words ofThem = new Words("How old?", "¿Su edad?");
        assertThat(shelves.question("person.age", false))
                .contains(new Words("How old are you?", "¿Edad?").saidOfThem(ofThem));
        assertThat(shelves.question("person.age", true)).contains(ofThem);
        assertThat(shelves.ofThem().question("person.age", false)).contains(ofThem);
        assertThat(shelves.question("person.shoe", false)).isEmpty();
    }

    @Test
    void a_source_is_found_by_its_doi_before_its_number_before_its_address() {
        assertThat(place("doi: 10.1/x\npmid: \"7\"\naddress: https://example.test"))
                .contains("https://doi.org/10.1/x");
        assertThat(place("pmid: \"7\"\naddress: https://example.test")).contains("https://pubmed.ncbi.nlm.nih.gov/7/");
        assertThat(place("address: https://example.test")).contains("https://example.test");
        assertThat(place("address:")).isEmpty();
    }

    private Optional<String> place(String fields) {
        var tiny = new TinyShelves(folder);
        tiny.change("sources/a-study.yaml", "read: full", "read: full\n" + fields);
        return Shelves.in(folder).sources().getFirst().whereToFind();
    }

    @Test
    void what_a_case_is_given_becomes_a_document() {
        var tiny = new TinyShelves(folder);
        tiny.change(
                "rules/a-rule.yaml",
                "otherSubstances: [kava]",
                "otherSubstances: null, a: 1.5, b: -3e2, c: true, d: 1_000, e: \"say \\\"x\\\"\", f: 'a\\b', g: 007");
        String given = Shelves.in(folder).rules().getFirst().cases().get(2).document();
        assertThat(given)
                .isEqualTo("{\"history\":{\"otherSubstances\":null,\"a\":1.5,\"b\":-300,\"c\":true,"
                        + "\"d\":\"1_000\",\"e\":\"say \\\"x\\\"\",\"f\":\"a\\\\b\",\"g\":7}}");
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() {
        assertThat(shelves.card("nowhere")).isEmpty();
        assertThatThrownBy(() -> shelves.parameter("nowhere")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shelves.words(WordGroup.URGENCY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_card_is_overdue_the_day_after_its_review_was_due() {
        assertThat(shelves.overdue(LocalDate.of(2027, 11, 21))).isEmpty();
        assertThat(shelves.overdue(LocalDate.of(2027, 11, 22))).isNotEmpty();
    }
}
