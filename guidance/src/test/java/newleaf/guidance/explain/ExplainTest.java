package newleaf.guidance.explain;

import static newleaf.guidance.CaseDocument.LIBRARY;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.RandomCases;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Flip;
import newleaf.guidance.finding.Flip.Relation;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.SettingAdvice.Change;
import newleaf.guidance.internal.Rulings;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each finding can be asked why, and what would have to be otherwise.
@Domain(RandomCases.class)
@Domain(DomainContext.Global.class)
class ExplainTest {
    private static final Explain EXPLAIN = new Explain(LIBRARY);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            person.age                | 70                 | door-over-65            | age                  | person.age              | SAID
            person.pregnant           | true               | door-pregnant           | pregnant             | person.pregnant         | SAID
            history.otherSubstances   | [kava]             | interaction-kava        | takes_kava           | history.otherSubstances | LISTED
            history.medications       | [Xanax]            | door-benzodiazepine     | takes_benzodiazepine | history.medications     | MATCHED
            history.conditions        | [liver-disease]    | door-liver-disease      | has_liver_disease    | history.conditions      | LISTED
            history.events            | [{event: seizure}] | seizure-now             | seizure_now          | history.events          | LISTED
            scores.gad7               | 12                 | anxiety-gad7            | gad7                 | scores.gad7             | SAID
            labs.qtcMs                | 510                | qtc-500                 | qtc                  | labs.qtcMs              | SAID
            signs                     | [rigid-schedule]   | sign-rigid-timing       | sign_rigid_schedule  | signs                   | LISTED
            """)
    void a_finding_says_where_each_fact_was_read(
            String path, String value, String rule, String fact, String from, Origin.How how) {
        Finding finding = finding(plain().with(path, value).assessed(), rule);
        assertThat(finding.because()).anySatisfy(each -> {
            assertThat(each.fact()).isEqualTo(fact);
            assertThat(each.origin()).isEqualTo(new Origin(from, how));
        });
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            scores.gad7             | 12     | anxiety-gad7            | gad7           | BELOW  | 10.0
            use.durationMonths      | 36     | a-year-or-longer        | duration_months| BELOW  | 12.0
            person.age              | 70     | door-over-65            | age            | BELOW  | 65.0
            history.opioidUseDisorder| past  | door-past-opioid-use-disorder | opioid_use_disorder | IS_NOT | past
            """)
    void a_clinician_sees_the_smallest_change(
            String path, String value, String rule, String fact, Relation relation, String to) {
        Assessment assessed = plain().with(path, value).assessed();
        List<Flip> flips = EXPLAIN.wouldFlip(assessed, finding(assessed, rule), Audience.CLINICIAN);
        assertThat(flips).hasSize(1);
        assertThat(flips.getFirst().fact()).isEqualTo(fact);
        assertThat(flips.getFirst().relation()).isEqualTo(relation);
        assertThat(flips.getFirst().to().toString()).isEqualTo(to);
    }

    @Test
    void two_facts_that_each_suffice_are_named_together() {
        Assessment assessed = plain().withList("history.conditions", List.of("depression", "anxiety"))
                .assessed();
        assertThat(EXPLAIN.wouldFlip(assessed, finding(assessed, "mood-or-anxiety-known"), Audience.CLINICIAN))
                .extracting(Flip::fact)
                .containsExactly("has_depression", "has_anxiety");
    }

    /// Facts that a door or something for today rests on are never named to a person as what to change.
    @Property
    void a_person_is_never_told_what_would_open_a_door_or_silence_an_emergency(@ForAll CaseDocument document) {
        Rulings rulings = new Rulings(LIBRARY.shelves(), LIBRARY.conditions());
        Set<String> guarded = LIBRARY.shelves().rules().stream()
                .filter(rule -> rule.isDoor() || rule.urgency().compareTo(Urgency.URGENT) >= 0)
                .flatMap(rule -> rulings.named(rule).stream())
                .collect(Collectors.toSet());
        Assessment assessed = document.assessed();
        for (Finding finding : assessed.findings()) {
            List<Flip> told = EXPLAIN.wouldFlip(assessed, finding, Audience.EVERYONE);
            if (finding.isDoor() || finding.urgency().compareTo(Urgency.URGENT) >= 0)
                assertThat(told).isEmpty();
            assertThat(told).extracting(Flip::fact).doesNotContainAnyElementsOf(guarded);
        }
    }

    @Test
    void a_person_is_told_of_a_score_that_no_door_rests_on() {
        Assessment assessed = plain().with("scores.gad7", "12").assessed();
        assertThat(EXPLAIN.wouldFlip(assessed, finding(assessed, "anxiety-gad7"), Audience.EVERYONE))
                .hasSize(1);
    }

    @Test
    void the_setting_says_which_answer_would_ask_for_more_and_which_for_less() {
        Assessment waiting = plain().without("safety.suicidal").assessed();
        assertThat(EXPLAIN.otherSettings(waiting))
                .contains(new Change("suicidal", Relation.IS, "active", CareSetting.EMERGENCY_DEPARTMENT));
        Assessment phenibut =
                plain().withList("history.otherSubstances", List.of("phenibut")).assessed();
        assertThat(phenibut.setting().recommended()).isEqualTo(CareSetting.INPATIENT_DETOX);
        assertThat(EXPLAIN.otherSettings(phenibut))
                .containsExactly(new Change("takes_phenibut", Relation.IS, false, CareSetting.OUTPATIENT_OFFICE));
    }

    private static Finding finding(Assessment assessed, String rule) {
        return assessed.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
