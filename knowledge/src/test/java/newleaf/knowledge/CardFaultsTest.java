package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import newleaf.knowledge.fault.FaultyShelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A faulty card is named by file and line, with the next step; a faultless shelf is read.
class CardFaultsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_tiny_shelves_are_faultless() {
        assertThat(new TinyShelves(folder).faults()).isEmpty();
        assertThat(Shelves.in(folder).all()).hasSize(23);
    }

    /// In each card: line 1 the id, 2 title, 3 status, 4 basis, 5 strength, 6 sources, 7 the source, 8 written_by,
    /// 9 checked_by, 10 and 11 the dates, then the shelf's own fields.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            evidence/an-evidence     | title: An invented card    | other: x             | 1  | lacks `title`
            evidence/an-evidence     | title: An invented card    | title: ""            | 1  | lacks `title`
            evidence/an-evidence     | title: An invented card    | title: [a, b]        | 2  | is one text, not a list or mapping
            evidence/an-evidence     | basis: read                | against: basis       | 1  | lacks `basis`
            evidence/an-evidence     | reviewed_on: 2026-11-21    | x: y                 | 1  | lacks `reviewed_on`
            evidence/an-evidence     | says: { en: "It rains.", es: "Llueve." } | x: y   | 1  | lacks `says`
            evidence/an-evidence     | es: "Llueve."              | es: "Llueve.", fr: x | 12 | has the field `fr`, which does not exist
            evidence/an-evidence     | locator: "page 1"          | locator: a, page: 1  | 7  | has the field `page`, which does not exist
            evidence/an-evidence     | { source: a-study, locator: "page 1" } | a-study  | 7  | an entry of `sources` is a mapping of fields
            evidence/an-evidence     | topic: weather             | topik: weather       | 13 | has the field `topik`, which does not exist. Did you mean `topic`?
            evidence/an-evidence     | basis: read                | basis: raed          | 4  | Did you mean `read`?
            evidence/an-evidence     | basis: read                | basis: hearsay       | 4  | `basis` is one of read, read-secondary
            evidence/an-evidence     | strength: trial            | strength: [trial]    | 5  | is one text
            evidence/an-evidence     | certainty: low             | certainty: tiny      | 16 | `certainty` is one of high, moderate, low, very-low
            evidence/an-evidence     | id: an-evidence            | id: another-id       | 1  | a card's id is the name of its file
            evidence/an-evidence     | source: a-study            | source: a-studdy     | 1  | cites `a-studdy`, which is no source. Did you mean `a-study`?
            evidence/an-evidence     | source: a-study            | source: nowhere      | 1  | cites `nowhere`, which is no source. Add it to knowledge/sources.
            evidence/an-evidence     | locator: "page 1"          | page: 1              | 7  | lacks `locator`
            evidence/an-evidence     | status: draft              | status: checked      | 3  | is `checked`, but `checked_by` names nobody
            evidence/an-evidence     | basis: read                | basis: recalled      | 1  | is `recalled` and must cite `recalled-not-read`
            evidence/an-evidence     | basis: read                | basis: judgement     | 1  | is `judgement` and must cite `newleaf-judgement`
            evidence/an-evidence     | reviewed_on: 2026-11-21    | reviewed_on: 2026-02-30 | 10 | `reviewed_on` is a date such as 2026-11-21
            evidence/an-evidence     | says: { en: "It rains.", es: "Llueve." } | says: { en: "It rains." } | 12 | lacks `es`
            evidence/an-evidence     | says: { en: "It rains.", es: "Llueve." } | says: It rains. | 12 | `says` is a mapping of fields
            parameters/a-parameter   | dimension: rate            | dimension: volume    | 16 | has the unit `1/h`, which is not one of the dimension `volume`
            parameters/a-parameter   | dimension: rate            | dimension: speed     | 16 | which is not one of the dimension `speed`
            parameters/a-parameter   | value: 1.5                 | symbol: ka           | 1  | lacks `value`
            parameters/a-parameter   | value: 1.5                 | value: much          | 14 | `value` is a number
            parameters/a-parameter   | value: 1.5                 | value: .inf          | 14 | `value` is not a number that can be used
            parameters/a-parameter   | value: 1.5                 | value: 4             | 15 | `range` is [low, high], with the value between them
            parameters/a-parameter   | range: [1.0, 3.0]          | range: [1.5]         | 15 | `range` is [low, high]
            parameters/a-parameter   | range: [1.0, 3.0]          | range: [3.0, 1.0]    | 15 | `range` is [low, high]
            parameters/a-parameter   | range: [1.0, 3.0]          | points: [1.0, 3.0]   | 15 | `points` are numbers that go up, the last of them the value
            parameters/a-parameter   | range: [1.0, 3.0]          | points: [2.0, 1.5]   | 15 | `points` are numbers that go up
            parameters/a-parameter   | range: [1.0, 3.0]          | points: [a, 1.5]     | 15 | `points` are numbers that go up
            parameters/a-parameter   | range: [1.0, 3.0]          | points: []           | 15 | `points` are numbers that go up
            medicines/b-medicine     | names: [two, dos]          | names: [two, one]    | 1  | has the name `one`, which a-medicine has
            medicines/b-medicine     | classes: [none]            | classes: [opiod]     | 1  | has the class `opiod`, which has no words. Did you mean `opioid`?
            medicines/b-medicine     | names: [two, dos]          | names: two           | 13 | `names` is a list
            medicines/b-medicine     | names: [two, dos]          | names: [two, { a: b }] | 13 | an entry of `names` is one text
            medicines/b-medicine     | classes: [none]            | classes: [[none]]    | 14 | an entry of `classes` is one text
            comfort/a-comfort        | kind: symptom              | kind: sympton        | 13 | Did you mean `symptom`?
            comfort/a-comfort        | symptoms: [a-symptom]      | symptoms: []         | 1  | lacks `symptoms`
            comfort/a-comfort        | symptoms: [a-symptom]      | symptoms: [a-sympton] | 1 | names the symptom `a-sympton`, which does not exist. Did you mean `a-symptom`?
            comfort/a-comfort        | kind: symptom              | kind: time           | 1  | lacks `times`
            comfort/a-comfort        | kind: symptom              | kind: popular        | 1  | lacks `verdict`
            comfort/a-comfort        | kind: symptom              | kind: popular        | 1  | lacks `says`
            comfort/a-comfort        | order: 10                  | order: 1.5           | 15 | `order` is a whole number
            comfort/a-comfort        | medicines: [opioid]        | medicines: [opiod]   | 1  | names the medicine class `opiod`, which does not exist. Did you mean `opioid`?
            comfort/a-comfort        | medicines: [opioid]        | conditions: [gout]   | 1  | names the condition `gout`, which does not exist
            comfort/a-comfort        | medicines: [opioid]        | people: [pregnnant]  | 17 | Did you mean `pregnant`?
            comfort/a-comfort        | { medicines: [opioid] }    | {}                   | 17 | is empty; name who must not, or leave it out
            comfort/a-comfort        | medicines: [opioid]        | medicine: [opioid]   | 17 | Did you mean `medicines`?
            comfort/a-comfort        | packets: [a-packet]        | packets: [a-comfort] | 1  | names the packet `a-comfort`, which does not exist
            comfort/a-comfort        | help_today:                | family:              | 1  | lacks `help_now` or `help_today`
            comfort/a-comfort        | not_when: { en: "Not on ice.", es: "No sobre hielo." } | family: { en: "Ask.", es: "Pregunta." } | 1 | says in `not_with` who must not, and lacks `not_when`
            comfort/a-packet         | steps: [ { en: "Read the packet.", es: "Lee la caja." } ] | steps: [] | 1 | lacks `steps`
            comfort/a-comfort        | asks: { says               | asked: { says        | 1  | lacks `asks`
            lessons/a-lesson         | group: body                | group: bodies        | 13 | `group` is one of start, body, urges
            lessons/a-lesson         | order: 10                  | order: 1.5           | 14 | `order` is a whole number
            lessons/a-lesson         | sees: [a-symptom]          | sees: [a-sympton]    | 1  | sees the symptom `a-sympton`, which does not exist. Did you mean `a-symptom`?
            lessons/a-lesson         | es: "Primero los pies."    | fr: "Pieds."         | 16 | lacks `es`
            lessons/a-lesson         | certainty: low             | certainty: sure      | 25 | `certainty` is one of high
            lessons/a-lesson         | keeps: choice              | keeps: words         | 28 | has `choices` in an exercise that keeps `words`
            lessons/a-lesson         | keeps: choice              | keeps: two-ratings   | 28 | lacks `then_asks` in an exercise that keeps `two-ratings`
            lessons/a-lesson         | keeps: choice              | keeps: nothing       | 28 | has `asks` in an exercise that keeps `nothing`
            lessons/a-lesson         | asks: { en: "Which?", es: "¿Cuáles?" } | then_asks: { en: "Which?", es: "¿Cuáles?" } | 28 | lacks `asks` in an exercise that keeps `choice`
            lessons/a-lesson         | id: silk                   | id: wool             | 32 | has the choice `wool` twice
            lessons/a-lesson         | { id: silk, en: "Silk", es: "Seda" } | { id: silk, en: "Silk" } | 33 | lacks `es`
            lessons/a-lesson         | exercise:                  | exercices:           | 1  | lacks `exercise`
            lessons/a-lesson         | asks: { says               | asked: { says        | 1  | lacks `asks`
            taper-rules/a-taper-rule | kind: fixed-cut            | kind: fixed-cuts     | 14 | `kind` is one of fixed-cut, straight-line
            taper-rules/a-taper-rule | every_days: 1              | every_days: 1.5      | 16 | `every_days` is a whole number
            taper-rules/a-taper-rule | every_days: 1              | every_dayz: 1        | 16 | Did you mean `every_days`?
            rules/a-rule             | urgency: urgent            | urgency: urgently    | 13 | Did you mean `urgent`?
            rules/a-rule             | who: { en: "A doctor", es: "Un médico" } | audience: everyone | 1 | lacks `who`
            rules/a-rule             | how_soon: today            | audience: everyone   | 1  | lacks `how_soon`
            rules/a-rule             | until_then: { en: "Do not stop.", es: "No lo dejes." } | audience: everyone | 1 | lacks `until_then`
            rules/a-rule             | how_soon: today            | strategies: { taper: never } | 18 | `taper` is one of preferred, reasonable
            rules/a-rule             | how_soon: today            | strategies: { tapper: avoid } | 18 | Did you mean `taper`?
            rules/a-rule             | case: edge, then: no       | case: edge, than: no | 22 | Did you mean `then`?
            rules/a-rule             | case: edge, then: no       | case: edge           | 22 | lacks `then`
            rules/a-rule             | case: not-known            | case: no             | 20 | lacks cases of kind not-known
            rules/a-rule             | case: not-known            | case: unknown        | 23 | `case` is one of yes, no, edge, not-known
            rules/a-rule             | how_soon: today            | { how_soon: today    | 19 | is not YAML
            rules/a-rule             | asks: { says               | asked: { says        | 1  | lacks `asks`: what its words ask for
            rules/a-rule             | until: [steady]            | until: []            | 24 | lacks `until` in `asks`
            rules/a-rule             | see: clinician             | see: nobody          | 24 | says how soon, and its `asks` sends to nobody
            rules/a-rule             | urgency: urgent            | urgency: emergency   | 24 | is an emergency, and its `asks` sends to nobody who answers at once
            rules/a-rule             | fact: said                 | fact: everyone       | 24 | is `fact: said` where it rests on an answer, and only there
            evidence/an-evidence     | asks: { says: [informs]    | asks: { says: []     | 18 | lacks `says` in `asks`
            words/some-words         | rest: informs              | rest: inform         | 15 | Did you mean `informs`?
            doors/a-door             | state: closed              | state: shut          | 24 | `state` is one of closed, caution
            doors/a-door             | state: closed              | audience: everyone   | 1  | is a door and lacks `state` (closed or caution)
            words/some-words         | g: { en: gram, es: gramo } | g: { en: gram, fr: gramme } | 14 | has the field `fr`, which does not exist
            help-lines/help-lines    | checked: false             | checked: maybe       | 13 | `checked` is true or false
            law/law                  | jurisdiction: US           | juristiction: US     | 13 | Did you mean `jurisdiction`?
            notices/notices          | "a recall", source: a-study | "a recall", source: a-stud | 13 | cites `a-stud`, which is no source. Did you mean `a-study`?
            products/products        | mg_mitragynine_low: 4      | mg_mitragynine_low: four | 13 | `mg_mitragynine_low` is a number
            sources/a-study          | kind: journal              | journal: kind        | 1  | lacks `kind`
            """)
    void a_fault_is_named_with_its_line(String card, String piece, String by, int line, String words) {
        var shelves = new TinyShelves(folder);
        shelves.change(card + ".yaml", piece, by);
        assertThat(shelves.faults())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("knowledge/" + card + ".yaml:" + line + " ")
                        .contains(words))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_fault_of_every_card_is_named_at_once_in_the_order_of_the_files() {
        var shelves = new TinyShelves(folder);
        shelves.change("evidence/an-evidence.yaml", "topic: weather", "topik: weather");
        shelves.change("medicines/a-medicine.yaml", "basis: read", "basis: raed");
        shelves.change("rules/a-rule.yaml", "case: not-known", "case: no");
        shelves.change("parameters/a-parameter.yaml", "source: a-study", "source: a-studdy");
        assertThat(shelves.faults()).hasSize(5);
        assertThatThrownBy(() -> Shelves.in(folder))
                .isInstanceOf(FaultyShelves.class)
                .message()
                .startsWith(
                        "knowledge/evidence/an-evidence.yaml:1 lacks `topic`\nknowledge/evidence/an-evidence.yaml:13")
                .contains("\nknowledge/medicines/a-medicine.yaml:4 ", "\nknowledge/parameters/a-parameter.yaml:1 ")
                .contains("\nknowledge/rules/a-rule.yaml:20 lacks cases of kind not-known");
    }

    @Test
    void a_card_without_a_source_is_not_a_card() {
        var shelves = new TinyShelves(folder);
        shelves.change(
                "evidence/an-evidence.yaml", "sources:\n  - { source: a-study, locator: \"page 1\" }", "sources: []");
        assertThat(shelves.faults())
                .containsExactly("knowledge/evidence/an-evidence.yaml:6 cites no source; add one under `sources`");
    }

    @Test
    void a_value_may_lie_at_either_end_of_its_range() {
        var shelves = new TinyShelves(folder);
        shelves.change("parameters/a-parameter.yaml", "value: 1.5", "value: 1.0");
        assertThat(shelves.faults()).isEmpty();
        shelves.change("parameters/a-parameter.yaml", "value: 1.0", "value: 3.0");
        assertThat(shelves.faults()).isEmpty();
    }

    @Test
    void a_row_of_numbers_goes_up_to_the_value() {
        var shelves = new TinyShelves(folder);
        assertThat(Shelves.in(folder).parameter("a-parameter").points()).isEmpty();
        shelves.change("parameters/a-parameter.yaml", "range: [1.0, 3.0]", "points: [0.5, 1.5]");
        assertThat(shelves.faults()).isEmpty();
        assertThat(Shelves.in(folder).parameter("a-parameter").points()).containsExactly(0.5, 1.5);
    }

    @Test
    void a_rule_that_always_holds_needs_no_cases() {
        var shelves = new TinyShelves(folder);
        shelves.change("rules/a-rule.yaml", "when: \"takes_opioid\"", "when: \"true\"");
        shelves.change("rules/a-rule.yaml", "case: not-known", "case: no");
        shelves.change("rules/a-rule.yaml", "fact: said", "fact: everyone");
        assertThat(shelves.faults()).isEmpty();
    }

    @Test
    void what_is_recalled_or_judged_may_stand_beside_what_was_read() {
        var shelves = new TinyShelves(folder);
        shelves.change("evidence/an-evidence.yaml", "basis: read", "basis: recalled");
        shelves.change(
                "evidence/an-evidence.yaml",
                "written_by",
                "  - { source: recalled-not-read, locator: none }\nwritten_by");
        assertThat(shelves.faults()).isEmpty();
    }
}
