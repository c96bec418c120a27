package newleaf.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import newleaf.assessment.CriteriaCount;
import newleaf.documents.Reading;
import newleaf.guidance.Library;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.pharmacology.ExposureLedger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What rules see of laboratory values, earlier products, nights, events and who knows.
class FactsOfFieldsTest {
    private static final Library LIBRARY = Library.shipped();
    private static final FactTable TABLE = new FactTable(LIBRARY.shelves());

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {labs: {altUL: 100, upperLimit: {altUL: 50}}}              | alt_times_limit            | 2.0
            {labs: {altUL: 100, upperLimit: {altUL: 50}}}              | alt_limit_assumed          | false
            {labs: {altUL: 100}}                                       | alt_times_limit            | 2.5
            {labs: {altUL: 100}}                                       | alt_limit_assumed          | true
            {labs: {upperLimit: {altUL: 50}}}                          | alt_times_limit            | NaN
            {labs: {upperLimit: {altUL: 50}}}                          | alt_limit_assumed          | false
            {}                                                         | alt_times_limit            | NaN
            {}                                                         | alt_limit_assumed          | false
            {labs: {astUL: 60, upperLimit: {astUL: 30}}}               | ast_times_limit            | 2.0
            {labs: {astUL: 60}}                                        | ast_times_limit            | 1.5
            {labs: {alpUL: 260}}                                       | alp_times_limit            | 2.0
            {labs: {alpUL: 260, upperLimit: {alpUL: 104}}}             | alp_times_limit            | 2.5
            {labs: {bilirubinMgDl: 2.4}}                               | bilirubin_times_limit      | 2.0
            {labs: {bilirubinMgDl: 2.4, upperLimit: {altUL: 30}}}      | bilirubin_limit_assumed    | true
            {labs: {sodiumMmolL: 120}}                                 | sodium                     | 120.0
            {}                                                         | ck                         | NaN
            {use: {earlierProducts: [{form: seven-hydroxy, monthsSince: 1}]}} | months_since_seven_hydroxy | 1.0
            {use: {earlierProducts: [{form: analogue, monthsSince: 5}, {form: seven-hydroxy, monthsSince: 2}]}} | months_since_seven_hydroxy | 2.0
            {use: {earlierProducts: [{form: seven-hydroxy}]}}          | months_since_seven_hydroxy | 0.0
            {use: {earlierProducts: [{form: extract, monthsSince: 1}, {}]}} | months_since_seven_hydroxy | NaN
            {use: {earlierProducts: []}}                               | months_since_seven_hydroxy | NaN
            {}                                                         | months_since_seven_hydroxy | NaN
            {use: {nightDoses: true}}                                  | night_doses                | true
            {}                                                         | night_doses                | use.nightDoses
            {situation: {clinicianKnows: false}}                       | clinician_knows            | false
            {situation: {clinicianKnows: false}, answeredBy: clinician} | clinician_knows           | true
            {answeredBy: family}                                       | clinician_knows            | situation.clinicianKnows
            {history: {events: [{event: seizure, when: within-3-months}]}} | seizure_recent         | false
            {history: {events: [{event: seizure, when: within-3-months}]}} | seizure_lately         | true
            {history: {events: [{event: seizure, when: within-3-months}]}} | seizure_earlier        | true
            {history: {events: [{event: seizure, when: within-3-months}]}} | seizure_old            | false
            {history: {events: [{event: seizure, when: this-month}]}}  | seizure_lately             | true
            {history: {events: [{event: seizure, when: earlier}]}}     | seizure_lately             | false
            {history: {events: [{event: seizure, when: earlier}]}}     | seizure_old                | true
            {history: {events: [{event: seizure}]}}                    | seizure_lately             | true
            {history: {events: [{event: seizure}]}}                    | seizure_old                | false
            {}                                                         | seizure_lately             | history.events
            {use: {dosesPerDay: {low: 2, high: 4}}}                    | doses_per_day              | 4.0
            {}                                                         | doses_per_day              | use.dosesPerDay
            {use: {gramsPerDay: 9, dosesPerDay: {low: 2, high: 4}}}    | doses_per_day              | 4.0
            """)
    void a_fact_is_read_off_the_case_or_names_the_field_that_would_settle_it(
            String document, String name, String expected) {
        assertThat(TABLE.of(subject(document), List.of(name)).values())
                .extracting(FactsOfFieldsTest::text)
                .containsExactly(expected);
    }

    private static String text(Fact fact) {
        return fact.value().map(Object::toString).orElseGet(() -> String.join(", ", fact.missing()));
    }

    private static Subject subject(String document) {
        var read = new Intake(LIBRARY.shelves())
                .read(document.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 29));
        if (!(read instanceof Reading.Usable<CaseFile>(var caseFile))) throw new AssertionError(document);
        return new Subject(
                caseFile,
                new ExposureLedger(LIBRARY.shelves()).of(caseFile.use()),
                new CriteriaCount(LIBRARY.shelves()).of(caseFile.criteria()));
    }
}
