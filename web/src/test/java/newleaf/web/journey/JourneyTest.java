package newleaf.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.rule.Audience;
import newleaf.web.journey.Visitor.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Three invented people, and one who knows nothing, from the first page to the report.
class JourneyTest {
    private static final int MOST_PAGES = 60;
    private static final int SIMPLE_CASE = 17;

    /// What people say whose answers do not matter to a story: nothing that is urgent.
    private static final Map<String, List<Field>> CALM = Map.ofEntries(
            Map.entry("safety.suicidal", List.of(field("safety.suicidal", "none"))),
            Map.entry("person.sex", List.of(field("person.sex", "male"))),
            Map.entry("history.opioidUseDisorder", List.of(field("history.opioidUseDisorder", "never"))),
            Map.entry("person.country", List.of(field("person.country", "US"))),
            Map.entry("person.jurisdiction", List.of(field("person.jurisdiction", "US-MA"))),
            Map.entry("goal.aim", List.of(field("goal.aim", "quit"))),
            Map.entry("goal.approach", List.of(field("goal.approach", "taper"), field("the-others", "none"))),
            Map.entry("history.medications", List.of(field("no-medicines", "none"))),
            Map.entry("person.age", List.of(field("person.age", "34"))),
            Map.entry("use.daysPerWeek", List.of(field("use.daysPerWeek", "7"))),
            Map.entry("use.hoursSinceLastDose", List.of(field("use.hoursSinceLastDose", "3"))),
            Map.entry("use.previousAttempts", List.of(field("use.previousAttempts", "1"))),
            Map.entry("use.durationMonths", List.of(field("use.durationMonths", "24"))),
            Map.entry(
                    "together/now",
                    List.of(
                            field("safety.unresponsive", "no"),
                            field("safety.vomitingCannotDrink", "no"),
                            field("the-others", "none"))),
            Map.entry(
                    "together/you",
                    List.of(field("person.country", "US"), field("person.age", "34"), field("person.sex", "male"))),
            Map.entry(
                    "together/before",
                    List.of(
                            field("use.previousAttempts", "1"),
                            field("history.opioidUseDisorder", "never"),
                            field("history.withdrawalSeizureOrDelirium", "no"),
                            field("use.earlierProducts", "no"))),
            Map.entry(
                    "together/taking",
                    List.of(
                            field("use.daysPerWeek", "7"),
                            field("use.durationMonths", "24"),
                            field("use.hoursSinceLastDose", "3"),
                            field("use.stopped", "no"),
                            field("person.pregnant", "no"))),
            Map.entry(
                    "together/goal",
                    List.of(field("goal.aim", "quit"), field("goal.approach", "taper"), field("the-others", "none"))),
            Map.entry("situation.safeHome", List.of(field("situation.safeHome", "yes"))),
            Map.entry(
                    "product/0/amount",
                    List.of(field("amount", "4-6"), field("unit", "g"), field("times", "4"), field("more", "no"))));

    /// Answers each page as this person would: from the map, else no, none of these, or "I don't know".
    static Visitor walk(Visitor visitor, Map<String, List<Field>> answers) {
        for (int i = 0; i < MOST_PAGES; i++) {
            if (visitor.path().equals("/report") && visitor.open("/case").path().equals("/report")) return visitor;
            assertThat(visitor.status())
                    .as(visitor.path() + " " + visitor.text())
                    .isEqualTo(200);
            step(visitor, answers);
        }
        return visitor;
    }

    static void step(Visitor visitor, Map<String, List<Field>> answers) {
        String step = visitor.path().replace("/case/q/", "").replaceFirst("/start/.*", "together/you");
        List<Field> known = answers.getOrDefault(step, CALM.get(step));
        if (visitor.path().equals("/case/urgent")) visitor.answer();
        else if (step.equals("use.products") && visitor.body().contains("class=\"products\""))
            visitor.answer(field("form", "nothing-else"));
        else if (known != null) visitor.answer(known.toArray(Field[]::new));
        else if (visitor.body().contains("value=\"no\"")) visitor.answer(field(step, "no"));
        else if (visitor.body().contains("name=\"the-others\"")) visitor.answer(field("the-others", "none"));
        else visitor.notKnown();
    }

    @Test
    void a_person_with_leaf_powder_gets_a_report_with_no_door_closed() {
        Visitor ana =
                walk(Visitor.through("en", "taking"), Map.of("use.products", List.of(field("form", "leaf-powder"))));
        assertThat(ana.open("/report/whole").text())
                .doesNotContain("Call for emergency help now")
                .contains("16")
                .contains("24");
        assertThat(ana.open("/case/answers").text())
                .contains("4-6 g, 4 times a day")
                .contains("Massachusetts");
    }

    @Test
    void a_person_who_takes_a_benzodiazepine_is_told_to_see_a_clinician_first() {
        Visitor ben = walk(
                Visitor.through("en", "taking"),
                Map.of(
                        "use.products", List.of(field("form", "leaf-powder")),
                        "history.medications", List.of(field("history.medications", "Xanax 1 mg twice a day\n"))));
        assertThat(ben.text()).containsIgnoringCase("clinician");
        assertThat(doorIsNamed(ben.open("/report/whole"), "door-benzodiazepine"))
                .isTrue();
        assertThat(ben.open("/case/answers").text())
                .contains("Xanax 1 mg twice a day")
                .contains("alprazolam");
    }

    @Test
    void a_family_member_is_asked_about_the_person_and_sees_the_emergency_first() {
        Visitor eva = Visitor.begun("es", "worried");
        assertThat(eva.text()).contains("¿La persona está pensando en morir");
        walk(
                eva,
                Map.of(
                        "together/now",
                        List.of(
                                field("safety.unresponsive", "no"),
                                field("safety.vomitingCannotDrink", "no"),
                                field("history.events", "seizure"),
                                field("history.events-seizure", "now"))));
        assertThat(eva.addresses()).anyMatch(address -> address.endsWith("/case/urgent"));
        assertThat(eva.text()).contains("Llama ahora a emergencias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void not_knowing_anything_still_leads_to_a_report_with_what_everyone_should_know(String language) {
        Visitor sam = Visitor.begun(language, "taking");
        for (int i = 0; i < MOST_PAGES; i++) {
            if (sam.path().equals("/report") && sam.open("/case").path().equals("/report")) break;
            sam.notKnown();
        }
        assertThat(sam.path()).isEqualTo("/report");
        assertThat(sam.opened().stream().filter(address -> address.contains("/case/q/")))
                .doesNotHaveDuplicates();
        assertThat(sam.text()).contains("112");
        String whole = sam.open("/report/whole").text();
        assertThat(forEveryone(language))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(whole).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void someone_close_is_asked_every_question_about_the_person(String language) {
        var shelves = Library.shipped().shelves();
        Visitor eva = Visitor.begun(language, "worried");
        for (int i = 0; i < MOST_PAGES; i++) {
            if (eva.path().equals("/report") && eva.open("/case").path().equals("/report")) break;
            String step = eva.path().replace("/case/q/", "");
            shelves.question(step, true)
                    .ifPresent(
                            words -> assertThat(eva.text()).contains(language.equals("es") ? words.es() : words.en()));
            eva.notKnown();
        }
        assertThat(eva.opened()).anyMatch(address -> address.endsWith("together/taking"));
    }

    @Test
    void a_simple_case_has_its_whole_plan_after_seventeen_pages() {
        Visitor ana = Visitor.through("en", "taking");
        var leaf = Map.of("use.products", List.of(field("form", "leaf-powder")));
        List<String> pages = new ArrayList<>();
        while (pages.size() < SIMPLE_CASE) {
            if (ana.path().equals("/report")) ana.open("/case");
            pages.add(ana.path());
            step(ana, leaf);
        }
        String report = ana.open("/report/whole").body();
        assertThat(section(report, "plan", "law")).as("pages: " + pages).contains("<table");
        assertThat(section(report, "doors", "matters")).doesNotContain("still missing");
        String setting = section(report, "care", "course");
        walk(ana.open("/case"), leaf);
        String ended = ana.open("/report/whole").body();
        assertThat(unnumbered(section(ended, "plan", "law")))
                .as("pages: " + pages)
                .isEqualTo(unnumbered(section(report, "plan", "law")));
        assertThat(firstLine(section(ended, "care", "course"))).isEqualTo(firstLine(setting));
    }

    /// The more is answered, the more sources there are to count.
    private static String unnumbered(String section) {
        return section.replaceAll("(<a class=\"cite\" href=\"[^\"]+\">)\\d+</a>", "$1</a>");
    }

    /// What stands between two headings.
    private static String section(String page, String from, String to) {
        return page.substring(page.indexOf("id=\"" + from + "\""), page.indexOf("id=\"" + to + "\""));
    }

    private static String firstLine(String ways) {
        return ways.substring(0, ways.indexOf("</li>")).replaceAll("<[^>]*>", " ");
    }

    @Test
    void not_knowing_one_of_several_questions_keeps_the_danger_in_the_other() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.answer(field("safety.suicidal", "none"));
        assertThat(visitor.path()).isEqualTo("/case/q/together/now");
        assertThat(visitor.answer(field("safety.unresponsive", "no")).status()).isEqualTo(422);
        visitor.answer(field("safety.vomitingCannotDrink", "yes"), field("answer", "not-known"));
        assertThat(visitor.path()).isEqualTo("/case/urgent");
        assertThat(visitor.open("/case/answers").text()).contains("not known");
    }

    @Test
    void an_urgent_answer_is_shown_before_the_next_question_and_only_until_it_was_read() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.answer(field("safety.suicidal", "active"));
        assertThat(visitor.path()).isEqualTo("/case/urgent");
        assertThat(visitor.open("/case").path()).isEqualTo("/case/urgent");
        assertThat(visitor.answer().path()).isEqualTo("/case/q/together/now");
        assertThat(visitor.open("/case/urgent").text()).contains("Call for emergency help now");
    }

    @Test
    void an_answer_can_be_changed_from_the_answers_page() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/person.age").answer(field("person.age", "34"));
        assertThat(visitor.open("/case/answers").text()).contains("Years: 34");
        visitor.open("/case/q/person.age?return=answers");
        assertThat(visitor.body()).contains("value=\"34\"");
        visitor.answer(field("person.age", "43"), field("return", "answers"));
        assertThat(visitor.path()).isEqualTo("/case/answers");
        assertThat(visitor.text()).contains("Years: 43").doesNotContain("Years: 34");
    }

    @Test
    void no_answer_stands_in_an_address_or_a_title() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/history.medications").answer(field("history.medications", "unobtainium"));
        assertThat(visitor.body()).contains("unobtainium");
        assertThat(visitor.title()).doesNotContain("unobtainium").doesNotContain("medicine");
        assertThat(visitor.addresses()).noneMatch(address -> address.contains("unobtainium"));
    }

    /// What is said of someone of whom nothing is known.
    private static List<String> forEveryone(String language) {
        var library = Library.shipped();
        var nothing = new Intake(library.shelves())
                .read("{}".getBytes(UTF_8), LocalDate.of(2026, 11, 21))
                .usable()
                .orElseThrow();
        return new Guidance(library)
                .assess().of(nothing).findings().stream()
                        .filter(finding -> finding.audience() == Audience.EVERYONE && !finding.isDoor())
                        .map(finding -> language.equals("es")
                                ? finding.says().es()
                                : finding.says().en())
                        .toList();
    }

    private static boolean doorIsNamed(Visitor visitor, String door) {
        var rule = Library.shipped().shelves().doors().stream()
                .filter(each -> each.id().equals(door))
                .findFirst()
                .orElseThrow();
        return visitor.text().contains(rule.says().en()) || visitor.body().contains(door);
    }
}
