package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.knowledge.words.Words;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// With a door closed or not known there is no schedule: in no command, no form, no language, for no reader.
class DoorsOnEveryPathTest {
    private static final List<String> COMMANDS = List.of("assess", "taper", "plan", "forecast");
    private static final boolean IS_FULL = Boolean.getBoolean("newleaf.full");

    /// The report holds what the others print; `./check --full` walks every path.
    private static final List<String> WHOLE = List.of("plan");
    private static final Shelves SHELVES = Library.shipped().shelves();
    private static final List<TaperRuleCard> RULES = SHELVES.taperRules();

    /// What a dated dose or a schedule would look like.
    private static final List<Pattern> SCHEDULE = Stream.of(
                    "(?i)\\bschedules?\\b",
                    "(?i)\\bcalendarios?\\b",
                    "\\b\\d{1,2}:\\d{2}\\b",
                    "(?i)\\b(day|día) \\d+\\s*[:=]",
                    "\\b20\\d\\d-\\d\\d-\\d\\d\\b.*\\d (g|mg)\\b",
                    "\\b\\d{1,2}[ \u00a0]\\p{L}+\\.?[ \u00a0]20\\d\\d\\b.*\\d[ \u00a0](g|mg)\\b",
                    "(?i)\\b(cut|reduce|reduc\\p{L}+) .*\\b\\d+ ?(g|mg|%)",
                    "(?i)ways of cutting down, side by side",
                    "(?i)maneras de reducir, una junto a otra",
                    "stop-now|stopDay\" : \\d|cutPercent|totalPerDay|fromDay|\"time\"")
            .map(Pattern::compile)
            .toList();

    @TestFactory
    Stream<DynamicTest> no_schedule_behind_a_door_on_any_path() {
        return InventedPerson.behindADoor().entrySet().stream()
                .map(person -> DynamicTest.dynamicTest(person.getKey(), () -> onEveryPath(person.getValue())));
    }

    private static void onEveryPath(String document) {
        for (String reader : List.of("person", "clinician")) {
            for (String language : List.of("en", "es")) {
                boolean isOtherwise = reader.equals("clinician") == language.equals("es");
                for (String command : IS_FULL || isOtherwise ? COMMANDS : WHOLE) {
                    onPath(document, command, "-", "--for", reader, "--lang", language);
                    onPath(document, command, "-", "--for", reader, "--lang", language, "--json");
                }
            }
        }
    }

    private static void onPath(String document, String... path) {
        Run run = Run.on(document, path);
        assertThat(run.status()).isZero();
        holdsNoSchedule(whatIsSaid(run.out()), path);
    }

    private static void holdsNoSchedule(String page, String... path) {
        List<String> found = page.lines()
                .filter(line -> SCHEDULE.stream()
                        .anyMatch(pattern -> pattern.matcher(line).find()))
                .toList();
        assertThat(found).as(String.join(" ", path)).isEmpty();
        RULES.forEach(rule -> assertThat(page)
                .doesNotContain(rule.id())
                .doesNotContain(rule.publishedAs().en())
                .doesNotContain(rule.publishedAs().es()));
    }

    /// The law speaks of scheduled substances, sources have titles of their own, and clinicians are told that
    /// no schedule was ever tested.
    private static String whatIsSaid(String page) {
        Words noStudy = SHELVES.evidence().stream()
                .filter(card -> card.id().equals("evidence-no-taper-study"))
                .findFirst()
                .orElseThrow()
                .says();
        return page.replace(noStudy.en(), "")
                .replace(noStudy.es(), "")
                .replaceAll(
                        "(?s)(\nThe law where (you|they) are|\nLa ley donde está|\nWhere this comes from\n-|\nDe dónde sale"
                                + " esto\n-|\n  \"law\" :).*",
                        "");
    }

    @Test
    void what_is_looked_for_is_found_where_it_may_stand() {
        String compared =
                whatIsSaid(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-").out());
        assertThat(compared.lines()
                        .filter(line -> SCHEDULE.stream()
                                .anyMatch(pattern -> pattern.matcher(line).find())))
                .as("the comparison of an open case")
                .isNotEmpty();
        assertThat(RULES)
                .hasSize(8)
                .allSatisfy(
                        rule -> assertThat(compared).contains(rule.publishedAs().en()));
    }

    /// A person is told of themselves, a clinician of them.
    private static String withoutWords(String json) {
        return json.replaceAll("\"(text|untilThen|who|question)\" : .*", "");
    }

    @Test
    void every_reader_gets_the_same_answer_about_a_taper() {
        InventedPerson.behindADoor().forEach((who, document) -> {
            Run person = Run.on(document, "taper", "-", "--json");
            Run clinician = Run.on(document, "taper", "-", "--json", "--for", "clinician");
            assertThat(withoutWords(clinician.out())).as(who).isEqualTo(withoutWords(person.out()));
            JsonTree taper = person.json();
            assertThat(taper.at("outcome").text()).as(who).isIn("needs-clinician", "not-enough-known");
            assertThat(taper.at("steps").list()).as(who).isEmpty();
            assertThat(taper.at("compared").list()).as(who).isEmpty();
            for (String figure : List.of("stopDay", "burden", "peak", "people")) {
                assertThat(taper.at(figure).isNull()).as(who + " " + figure).isTrue();
            }
        });
    }

    @Test
    void a_closed_door_says_why_what_until_then_whom_to_see_and_how_soon_on_screen_and_in_json() {
        for (Map.Entry<String, String> person : InventedPerson.behindADoor().entrySet()) {
            JsonTree taper = Run.on(person.getValue(), "taper", "-", "--json").json();
            if (!taper.at("outcome").text().equals("needs-clinician")) continue;
            assertThat(taper.at("reasons").list())
                    .as(person.getKey())
                    .isNotEmpty()
                    .allSatisfy(reason -> {
                        for (String part : List.of("rule", "text", "untilThen", "who")) {
                            assertThat(reason.at(part).text()).isNotBlank().isNotEqualTo("null");
                        }
                        assertThat(reason.at("howSoon").text()).isIn("now", "today", "this week");
                        assertThat(reason.at("citations").list()).isNotEmpty();
                    });
            assertThat(Run.on(person.getValue(), "plan", "-").out())
                    .as(person.getKey())
                    .contains("A clinician comes first")
                    .contains("Until then: ", "Whom to see: ", "How soon: ");
        }
    }

    @Test
    void a_person_is_never_told_which_answer_would_open_a_door() {
        InventedPerson.behindADoor()
                .forEach((who, document) -> assertThat(Run.on(document, "plan", "-", "--json")
                                .json()
                                .at("assessment.setting.wouldChange")
                                .list())
                        .as(who)
                        .isEmpty());
    }

    @Test
    void the_numbers_to_call_come_before_anything_about_kratom() {
        InventedPerson.behindADoor().forEach((who, document) -> {
            String report = Run.on(document, "plan", "-").out();
            String first = report.substring(0, report.indexOf("Where you stand"));
            assertThat(first).as(who).containsAnyOf("911  Emergency services", "112, 911 or 999");
        });
    }

    @Test
    void an_open_case_gets_a_plan_and_its_comparison_holds_no_date_and_no_dose() {
        JsonTree taper =
                Run.on(InventedPerson.BRIEF.yaml(), "taper", "-", "--json").json();
        assertThat(taper.at("outcome").text()).isEqualTo("proposed");
        assertThat(taper.at("reasons.0.rule").text()).isEqualTo("plan-of-our-own");
        assertThat(taper.at("steps").list()).isNotEmpty();
        assertThat(Double.parseDouble(taper.at("people").text())).isEqualTo(64);
        assertThat(taper.at("compared").list()).hasSizeBetween(11, 12).allSatisfy(row -> {
            assertThat(row.names())
                    .containsExactly(
                            "id",
                            "days",
                            "daysUntilBelow1GPerDay",
                            "burden",
                            "peak",
                            "chanceOfSevereDay",
                            "weighings",
                            "canBeTold");
            assertThat(row.at("burden").isNull() || row.at("peak").isNull()).isFalse();
        });
    }

    @Test
    void a_plan_handed_in_brings_no_schedule_through_a_door() throws java.io.IOException {
        java.nio.file.Path plan = java.nio.file.Files.createTempFile("plan", ".json");
        assertThat(Run.on(InventedPerson.BRIEF.yaml(), "taper", "-", "--plan-out", plan.toString())
                        .status())
                .isZero();
        for (Map.Entry<String, String> person : InventedPerson.behindADoor().entrySet()) {
            onPath(person.getValue(), "taper", "-", "--plan", plan.toString(), "--json");
            onPath(person.getValue(), "plan", "-", "--plan", plan.toString(), "--for", "clinician");
        }
        java.nio.file.Files.delete(plan);
    }
}
