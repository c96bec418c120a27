package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.documents.tree.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a document is named with its path and with what to write instead.
class CaseStrictnessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {persn: {age: 43}}                              | persn                   | did you mean `person`?
            {person: {agee: 43}}                            | person.agee             | did you mean `age`?
            {person: {shoeSizeInInches: 43}}                | person.shoeSizeInInches | is not a field of a case
            {use: {products: [{forn: capsule}]}}            | use.products[0].forn    | did you mean `form`?
            {use: {products: [{label: {mlPerUnit: 5}}]}}    | use.products[0].label.mlPerUnit | did you mean `mLPerUnit`?
            {schema: newleaf/case/2}                        | schema                  | newleaf/case/1
            {schema: 1}                                     | schema                  | newleaf/case/1
            {answeredBy: me}                                | answeredBy              | self, family, clinician
            {asOf: 2026-02-30}                              | asOf                    | is a date such as 2026-11-21
            {asOf: 21.11.2026}                              | asOf                    | is a date such as 2026-11-21
            {asOf: 20261121}                                | asOf                    | is a date such as 2026-11-21
            {asOf: 2026-11-21T08:00:00Z}                    | asOf                    | is a date such as 2026-11-21
            {person: {sex: malee}}                          | person.sex              | did you mean `male`?
            {person: {sex: 1}}                              | person.sex              | is one of male, female, other
            {person: {age: "43"}}                           | person.age              | is a number, without quotes
            {person: {age: forty}}                          | person.age              | is a number, without quotes
            {person: {age: 43 years}}                       | person.age              | without a unit
            {person: {age: 4_3}}                            | person.age              | is a number
            {person: {age: 0x2B}}                           | person.age              | is a number
            {person: {age: [43]}}                           | person.age              | is a number
            {person: {age: true}}                           | person.age              | is a number
            {person: {age: .nan}}                           | person.age              | is not a number that can be used
            {person: {age: NaN}}                            | person.age              | is not a number that can be used
            {person: {age: .inf}}                           | person.age              | is not a number that can be used
            {person: {age: -.INF}}                          | person.age              | is not a number that can be used
            {person: {age: 1e999}}                          | person.age              | is too large
            {person: {pregnant: yes}}                       | person.pregnant         | is true or false
            {person: {pregnant: off}}                       | person.pregnant         | is true or false
            {person: {pregnant: "true"}}                    | person.pregnant         | is true or false, without quotes
            {person: {pregnant: 0}}                         | person.pregnant         | is true or false
            {person: {jurisdiction: Massachusetts}}         | person.jurisdiction     | is a place code
            {person: {country: USA}}                        | person.country          | is a country code
            {person: {country: us}}                         | person.country          | is a country code
            {person: [43]}                                  | person                  | is a mapping of fields
            {person: 43}                                    | person                  | is a mapping of fields
            {history: {conditions: insomnia}}               | history.conditions      | is a list
            {history: {conditions: {insomnia: true}}}       | history.conditions      | is a list
            {history: {conditions: [insomia]}}              | history.conditions[0]   | did you mean `insomnia`?
            {history: {conditions: [insomnia, 7]}}          | history.conditions[1]   | is not an id of this list
            {history: {conditions: [null]}}                 | history.conditions[0]   | is not an id of this list
            {history: {unknown: [weather]}}                 | history.unknown[0]      | is not an id of this list
            {history: {events: [{when: now}]}}              | history.events[0].event | is missing; say what happened
            {history: {events: [{event: seisure}]}}         | history.events[0].event | did you mean `seizure`?
            {history: {events: [{event: fever, when: ago}]}} | history.events[0].when | now, this-month, within-3-months, earlier
            {history: {events: [seizure]}}                  | history.events[0]       | is a mapping of fields
            {history: {medications: [7]}}                   | history.medications[0]  | is the name of a medicine, in words
            {history: {medications: [{name: x}]}}           | history.medications[0]  | is the name of a medicine, in words
            {history: {medications: [" "]}}                 | history.medications[0]  | is the name of a medicine, in words
            {history: {medications: Xanax}}                 | history.medications     | is a list
            {criteria: {cravings: true}}                    | criteria.cravings       | did you mean `craving`?
            {criteria: [craving]}                           | criteria                | is a mapping of fields
            {criteria: {craving: 1}}                        | criteria.craving        | is true or false
            {signs: [rigid-scedule]}                        | signs[0]                | did you mean `rigid-schedule`?
            {unknown: [seizure]}                            | unknown[0]              | is not an id of this list
            {symptoms: [{id: nausea, grade: 4}]}            | symptoms[0].grade       | is between 1 and 3
            {symptoms: [{id: nausea, grade: 0}]}            | symptoms[0].grade       | is between 1 and 3
            {symptoms: [{id: nausea, grade: 1.5}]}          | symptoms[0].grade       | is a whole number
            {symptoms: [{id: nausea, grade: mild}]}         | symptoms[0].grade       | is a number
            {symptoms: [{grade: 2}]}                        | symptoms[0].id          | is missing; say which symptom
            {symptoms: [yawning, nusea]}                    | symptoms[1]             | did you mean `nausea`?
            {scores: {rater: self, cows: 14}}               | scores.cows             | is rated by a clinician
            {scores: {rater: nurse}}                        | scores.rater            | self, clinician
            {scores: {cows: 48.5}}                          | scores.cows             | is between 0 and 48
            {safety: {suicidal: actve}}                     | safety.suicidal         | none, passive, active, attempt-recent
            {goal: {aim: win}}                              | goal.aim                | quit, reduce, unsure
            {limits: {frozen: [{from: 2026-12-02, to: 2026-12-01}]}} | limits.frozen[0].to | is before `from`
            {limits: {frozen: [{to: 2026-12-01}]}}          | limits.frozen[0].from   | is missing; write the first day
            {limits: {frozen: [{from: 2026-12-01}]}}        | limits.frozen[0].to     | is missing; write the last day
            {diary: [{day: 1}]}                             | diary[0].day            | is between -3650 and 0
            {diary: [{day: -1}, {day: -1}]}                 | diary[1].day            | is there twice
            {diary: [{diary: 20}]}                          | diary[0].day            | is missing; 0 is the day of the case
            {diary: [{day: 0, doses: [{amount: 2}]}]}       | diary[0].doses[0].unit  | is missing; an amount needs its unit
            """)
    void a_fault_is_named_with_its_path_and_the_next_step(String document, String path, String words) {
        assertThat(Cases.problems(document)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.words()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {product: lbl-mit45-shott}                                       | product              | `lbl-mit45-shot`
            {form: seven-hydroxi}                                            | form                 | `seven-hydroxy`
            {form: 7}                                                        | form                 | is one of leaf-powder
            {amountPerDose: 5}                                               | amountPerDose        | is a mapping of fields
            {amountPerDose: {value: 5}}                                      | amountPerDose.unit   | an amount needs its unit
            {amountPerDose: {value: 5, unit: grams}}                         | amountPerDose.unit   | is one of g, mg, mL, oz
            {amountPerDose: {value: 5, unit: ml}}                            | amountPerDose.unit   | did you mean `mL`?
            {amountPerDose: {value: 5 g}}                                    | amountPerDose.value  | without a unit
            {amountPerDose: {value: -1, unit: g}}                            | amountPerDose.value  | is between 0 and 100000
            {amountPerDose: {value: 100001, unit: mg}}                       | amountPerDose.value  | is between 0 and 100000
            {amountPerDose: {low: 6, high: 4, unit: g}}                      | amountPerDose.low    | has a low above its high
            {amountPerDose: {value: 5, low: 4, high: 6, unit: g}}            | amountPerDose.value  | keep one way
            {amountPerDose: {value: 5, unit: g, per: dose}}                  | amountPerDose.per    | is not a field of a case
            {label: {mitragynineMgPerUnit: {low: 9, high: 1}}}               | label.mitragynineMgPerUnit | has a low above its high
            {label: {gramsPerUnit: half}}                                    | label.gramsPerUnit   | is a number
            """)
    void a_fault_in_a_product_is_named(String product, String path, String words) {
        assertThat(Cases.problems("{use: {products: [" + product + "]}}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("use.products[0]." + path);
                    assertThat(problem.words()).contains(words);
                });
    }

    @Test
    void every_fault_of_a_document_is_named_at_once() {
        var problems = Cases.problems("""
                person: { age: 130 }
                use: { products: [ { form: powder } ], dosesPerDay: "4" }
                goals: { aim: quit }
                """);
        assertThat(problems.stream().map(Problem::path))
                .containsExactlyInAnyOrder("person.age", "use.products[0].form", "use.dosesPerDay", "goals");
    }

    @Test
    void faults_of_yaml_and_faults_of_meaning_in_one_document_are_all_named() {
        var problems = Cases.problems("""
                person: { age: .nan, age: 12, weightKg: 900 }
                use: { dosesPerDay: !int 4 }
                """);
        assertThat(problems.stream().map(Problem::path)).contains("person.age", "person.weightKg", "use.dosesPerDay");
    }

    @Test
    void there_may_be_at_most_fifty_products() {
        String fifty = "{form: capsule}, ".repeat(50);
        assertThat(Cases.problems("{use: {products: [" + fifty + "]}}")).isEmpty();
        assertThat(Cases.problems("{use: {products: [" + fifty + "{form: tea}]}}"))
                .containsExactly(new Problem("use.products", "holds more than 50 products"));
    }

    @Test
    void no_message_comes_close_to_repeating_what_was_said_of_suicide() {
        assertThat(Cases.printed(Cases.problems("{safety: {suicidal: actve}}"))).doesNotContain("did you mean");
    }
}
