package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.history.When;
import newleaf.intake.use.Amount;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is allowed: YAML or JSON, `null` for not known, numbers with decimals, amounts with two ends.
class CaseReadingTest {
    @Test
    void the_empty_mapping_is_a_case_in_which_nothing_is_known() {
        var caseFile = Cases.usable("{}");
        assertThat(caseFile.asOf()).isEqualTo(Cases.TODAY);
        assertThat(caseFile.answeredBy()).isEqualTo(AnsweredBy.SELF);
        assertThat(caseFile.use().products().isKnown()).isFalse();
        assertThat(caseFile.history().otherSubstances().has("opioid")).isEqualTo(Truth.NOT_KNOWN);
        assertThat(caseFile.criteria().has("craving")).isEqualTo(Truth.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{person: null, use: null, history: null, signs: null, symptoms: null, diary: null, schema: null}",
                "{person: {age: null, sex: ~, pregnant: Null}, history: {events: null}, scores: {cows: NULL}}",
                "person:\nuse:\n  products:\nhistory:\n  conditions:\n"
            })
    void null_and_nothing_mean_not_known(String document) {
        var caseFile = Cases.usable(document);
        assertThat(caseFile.answer(CaseField.AGE).isKnown()).isFalse();
        assertThat(caseFile.use().products().isKnown()).isFalse();
        assertThat(caseFile.history().events().within("seizure", When.EARLIER)).isEqualTo(Truth.NOT_KNOWN);
        assertThat(caseFile.symptoms().has("nausea")).isEqualTo(Truth.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"person\":{\"age\":43,\"sex\":\"male\"}}",
                "\t{\"person\":\t\t{\"age\":\t43, \t\"sex\": \"male\"}\t}\t\n",
                "{\n\t\"person\": {\n\t\t\"age\": 43,\n\t\t\"sex\": \"male\"\n\t}\n}\n",
                "{\r\n  \"person\": { \"age\": 4.3e1, \"sex\": \"\\u006dale\" }\r\n}\r\n",
                "person:\n  age: 43.0\n  sex: 'male'\n",
                "%YAML 1.2\n---\nperson: {age: 43, sex: male}\n...\n",
                "'person': {'age': +43, \"sex\": male}"
            })
    void json_and_yaml_are_read_alike(String document) {
        var caseFile = Cases.usable(document);
        assertThat(caseFile.answer(CaseField.AGE).known()).contains(43.0);
        assertThat(caseFile.answer(CaseField.SEX).known()).contains(Sex.MALE);
    }

    @Test
    void json_may_hold_any_character_a_string_may_hold() {
        var limits = Cases.usable("{\"limits\": {\"clinicianReason\": \"a\\/b \\ud83d\\ude00 \\\"c\\\" \\u00f1 😀\"}}");
        assertThat(limits.limits().clinicianReason().known()).contains("a/b 😀 \"c\" ñ 😀");
    }

    @Test
    void the_words_that_yaml_once_took_for_truth_are_text() {
        var reason = Cases.usable("limits: {clinicianReason: yes}").limits().clinicianReason();
        assertThat(reason.known()).contains("yes");
    }

    @Test
    void an_amount_is_a_number_or_lies_between_two() {
        assertThat(amount("{value: 7.5, unit: g}")).isEqualTo(new Amount(Span.exactly(7.5), AmountUnit.GRAM));
        assertThat(amount("{low: 4, high: 6, unit: g}")).isEqualTo(new Amount(new Span(4, 6), AmountUnit.GRAM));
        assertThat(amount("{value: {low: 4, high: 6}, unit: mg}"))
                .isEqualTo(new Amount(new Span(4, 6), AmountUnit.MILLIGRAM));
        assertThat(amount("{low: 5, high: 5, unit: oz}")).isEqualTo(new Amount(Span.exactly(5), AmountUnit.OUNCE));
        assertThat(Cases.usable("use: {gramsPerDay: {low: 10, high: 12.5}}")
                        .use()
                        .gramsPerDay()
                        .known())
                .contains(new Span(10, 12.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{value: null, unit: g}", "{low: 4, high: null, unit: g}", "{unit: g}", "{}", "null"})
    void an_amount_with_a_part_not_known_is_not_known(String amount) {
        var product = Cases.usable("use: {products: [{form: leaf-powder, amountPerDose: " + amount + "}]}")
                .use()
                .products()
                .known()
                .orElseThrow()
                .getFirst();
        assertThat(product.amountPerDose().isKnown()).isFalse();
    }

    @Test
    void every_form_and_every_unit_of_the_contract_is_known() {
        for (String form : List.of(
                "leaf-powder",
                "capsule",
                "tea",
                "extract",
                "tincture",
                "shot",
                "gummy",
                "resin",
                "seven-hydroxy",
                "analogue",
                "other")) {
            assertThat(Cases.problems("use: {products: [{form: " + form + "}]}"))
                    .as(form)
                    .isEmpty();
        }
        for (String unit : AmountUnit.labels()) {
            assertThat(amount("{value: 1, unit: " + unit + "}").unit().label()).isEqualTo(unit);
        }
    }

    @Test
    void a_diary_keeps_what_is_known_of_each_day() {
        var days = Cases.usable("""
            diary:
              - { day: -3, diary: 22, craving: 4, sleepHours: 5, illness: false, stressor: false, hold: false, easy: true,
                  doses: [ { hour: 8, amount: 4.5, unit: g, product: 0 }, { hour: 20 } ] }
              - { day: 0 }
            """).diary();
        assertThat(days).hasSize(2);
        var first = days.getFirst();
        assertThat(first.date()).isEqualTo(Cases.TODAY.minusDays(3));
        assertThat(first.diary().known()).contains(22.0);
        assertThat(first.hold().known()).contains(false);
        assertThat(first.easy().known()).contains(true);
        var doses = first.doses().known().orElseThrow();
        assertThat(doses.getFirst().amount().known()).contains(new Amount(Span.exactly(4.5), AmountUnit.GRAM));
        assertThat(doses.getFirst().product().known()).contains(0);
        assertThat(doses.getLast().amount().isKnown()).isFalse();
        assertThat(days.getLast().doses().isKnown()).isFalse();
    }

    @Test
    void cows_without_a_rater_is_kept() {
        assertThat(Cases.usable("scores: {cows: 14}").answer(CaseField.COWS).known())
                .contains(14.0);
        assertThat(Cases.usable("scores: {cows: 14}").answer(CaseField.RATER).isKnown())
                .isFalse();
        assertThat(Cases.problems("scores: {rater: self, phq9: 4, diary: 20}")).isEmpty();
    }

    private static Amount amount(String amount) {
        return Cases.usable("use: {products: [{amountPerDose: " + amount + "}]}")
                .use()
                .products()
                .known()
                .orElseThrow()
                .getFirst()
                .amountPerDose()
                .known()
                .orElseThrow();
    }
}
