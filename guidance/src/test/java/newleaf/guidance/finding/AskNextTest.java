package newleaf.guidance.finding;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.guidance.CaseDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked next: what could be an emergency, then what decides a door, then the rest.
class AskNextTest {
    @Test
    void safety_comes_first_then_doors_then_the_rest() {
        List<String> facts = facts(empty());
        assertThat(facts.subList(0, 7))
                .as("could be an emergency")
                .containsExactlyInAnyOrder(
                        "history.events",
                        "history.medications",
                        "history.otherSubstances",
                        "history.conditions",
                        "safety.suicidal",
                        "safety.unresponsive",
                        "safety.vomitingCannotDrink");
        assertThat(facts.subList(7, 15))
                .as("decide a door")
                .containsExactlyInAnyOrder(
                        "symptoms",
                        "use.products",
                        "history.opioidUseDisorder",
                        "person.age",
                        "person.breastfeeding",
                        "person.pregnant",
                        "use.reasons",
                        "history.withdrawalSeizureOrDelirium");
        assertThat(facts.subList(15, facts.size()))
                .contains("criteria", "person.jurisdiction", "use.stopped", "use.dosesPerDay");
    }

    @Test
    void within_a_group_safety_comes_first_then_what_settles_most() {
        List<Question> ask = empty().assessed().ask();
        assertThat(facts(empty()).subList(0, 3))
                .allSatisfy(fact -> assertThat(fact).startsWith("safety."));
        for (List<Question> group : List.of(ask.subList(0, 3), ask.subList(3, 10), ask.subList(10, 15))) {
            assertThat(group.stream().map(each -> each.decides().size()).toList())
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }

    @Test
    void a_list_with_many_unknown_entries_is_asked_as_one() {
        var three = plain().with("history.unknown", "[liver-disease, heart-rhythm, seizure-disorder]");
        assertThat(facts(three))
                .containsExactlyInAnyOrder(
                        "history.conditions/liver-disease",
                        "history.conditions/heart-rhythm",
                        "history.conditions/seizure-disorder");
        var four = plain().with("history.unknown", "[liver-disease, heart-rhythm, seizure-disorder, bipolar]");
        assertThat(facts(four)).containsExactly("history.conditions");
    }

    @Test
    void contact_before_birth_is_asked_only_of_the_very_young() {
        assertThat(facts(empty())).contains("person.age").doesNotContain("person.exposedBeforeBirth");
        assertThat(facts(empty().with("person.age", "0.2"))).contains("person.exposedBeforeBirth");
        assertThat(facts(empty().with("person.age", "1"))).doesNotContain("person.exposedBeforeBirth");
    }

    @Test
    void each_field_is_asked_once_and_in_words_of_its_own() {
        List<Question> ask = empty().assessed().ask();
        assertThat(ask).extracting(Question::fact).doesNotHaveDuplicates();
        assertThat(ask).extracting(each -> each.words().en()).doesNotHaveDuplicates();
        assertThat(ask).extracting(each -> each.words().es()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            person.age             | How old are you?
            person.pregnant        | Are you pregnant, or could you be?
            safety.unresponsive    | Is someone with you who does not respond or cannot be woken?
            history.events         | Has any of these happened to you: now, this month, or earlier?
            use.stopped            | Have you stopped taking kratom, and do you mean to stay stopped?
            criteria               | In the past year, which of these were true for you?
            symptoms               | Which of these do you feel now, and how strong are they?
            """)
    void what_is_left_out_is_asked_for(String path, String question) {
        var without = plain().with("person.sex", "female").without(path);
        assertThat(without.assessed().ask())
                .extracting(each -> each.words().en())
                .containsExactly(question);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            self      | How old are you?       | Does this apply to you:
            family    | How old is the person? | Does this apply to the person:
            clinician | How old is the person? | Does this apply to the person:
            """)
    void whoever_answers_is_asked_in_fitting_words(String answeredBy, String age, String frame) {
        List<String> words = plain()
                .with("answeredBy", answeredBy)
                .without("person.age")
                .withList("history.unknown", List.of("seizure"))
                .assessed()
                .ask()
                .stream()
                .map(each -> each.words().en())
                .toList();
        assertThat(words)
                .hasSize(2)
                .contains(age)
                .anySatisfy(each -> assertThat(each).startsWith(frame).containsIgnoringCase("seizure"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            history.unknown | seizure        | history.events/seizure                 | seizure-now, door-seizure
            history.unknown | liver-disease  | history.conditions/liver-disease       | door-liver-disease
            history.unknown | alcohol-daily  | history.otherSubstances/alcohol-daily  | door-alcohol-daily
            history.unknown | methadone      | history.medications/methadone          | door-methadone
            unknown         | tremor         | symptoms/tremor                        | first-time-or-occasional
            unknown         | failed-attempts | signs/failed-attempts                 | earlier-attempts
            """)
    void one_entry_of_a_list_is_asked_by_its_own_name(String list, String id, String fact, String decides) {
        var document = plain().withList(list, List.of(id)).with("use.daysPerWeek", "1");
        Question question = document.assessed().ask().stream()
                .filter(each -> each.fact().equals(fact))
                .findFirst()
                .orElseThrow();
        assertThat(question.decides()).contains(decides.split(", "));
        assertThat(question.words().en()).doesNotContain("{item}").endsWith("?");
        assertThat(question.words().es()).doesNotContain("{item}").startsWith("¿");
    }

    @Test
    void a_substance_that_is_also_a_medicine_is_asked_once() {
        var unknown = plain().withList("history.unknown", List.of("benzodiazepine"));
        assertThat(unknown.assessed().ask())
                .extracting(each -> each.words().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_medicine_that_matched_nothing_is_asked_about() {
        assertThat(facts(plain().adding("history.medications", "zzblorp")))
                .contains("history.medications.unmatched")
                .doesNotContain("history.medications");
    }

    @ParameterizedTest(name = "{0} g in all beside 20 g of products")
    @CsvSource({"30, true", "22.1, true", "22, false", "18, false", "17.9, true", "20, false"})
    void products_and_total_that_disagree_by_more_than_a_tenth_are_asked_about(String total, boolean isAsked) {
        assertThat(facts(plain().with("use.gramsPerDay", total)).contains("use.total-disagrees"))
                .isEqualTo(isAsked);
    }

    @Test
    void every_question_says_what_its_answer_decides() {
        assertThat(empty().assessed().ask())
                .allSatisfy(each ->
                        assertThat(each.decides()).as(each.fact()).isNotEmpty().doesNotHaveDuplicates());
        assertThat(plain().without("person.age").assessed().ask().getFirst().decides())
                .containsExactlyInAnyOrder("door-under-18", "door-small-child", "door-over-65");
    }

    private static List<String> facts(CaseDocument document) {
        return document.assessed().ask().stream().map(Question::fact).toList();
    }
}
