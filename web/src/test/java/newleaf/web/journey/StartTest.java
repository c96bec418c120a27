package newleaf.web.journey;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.web.journey.Visitor.Field;
import newleaf.web.journey.draft.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Behind each door a first answer comes after few questions, and each of them is short.
class StartTest {
    private static final int MOST_PAGES = 9;
    private static final int MOST_WORDS = 120;
    private static final Pattern FORM = Pattern.compile("(?s)<form class=\"step\".*?</form>");
    /// What opens only when asked for, and numbers to call: nobody has to read them to answer.
    private static final Pattern FOLDED = Pattern.compile(
            "(?s)<option.*?</option>|<div class=\"closer\".*?</div>|<button.*?</button>|<ul class=\"help-lines\".*?</ul>|<h3.*?</h3>");
    private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

    static Stream<Arguments> doors() {
        return Stream.of(Door.values())
                .flatMap(door -> Stream.of("en", "es")
                        .flatMap(language -> Stream.of("leaf-powder", "shot")
                                .map(form -> Arguments.of(door.label(), language, form))));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_first_answer_comes_after_nine_short_pages_at_most(String door, String language, String form) {
        Visitor visitor = Visitor.through(language, door);
        assertThat(visitor.body()).contains("name=\"person.country\"");
        List<String> pages = new ArrayList<>();
        while (!visitor.path().equals("/report")) {
            pages.add(visitor.path() + " " + words(visitor));
            assertThat(words(visitor)).as(visitor.path()).isLessThan(MOST_WORDS);
            JourneyTest.step(visitor, answers(form));
        }
        assertThat(pages).hasSizeLessThanOrEqualTo(MOST_PAGES).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nothing_is_asked_on_two_pages_of_a_walk(String door, String language, String form) {
        Visitor visitor = Visitor.through(language, door);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (visitor.path().equals("/report") && visitor.open("/case").path().equals("/report")) break;
            asked.addAll(names(visitor));
            JourneyTest.step(visitor, answers(form));
        }
        assertThat(visitor.path()).isEqualTo("/report");
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void a_second_door_takes_the_place_of_the_first_and_says_so() {
        Visitor visitor = Visitor.through("en", "taking");
        visitor.answer(field("person.country", "US"), field("person.age", "34"), field("person.sex", "male"));
        assertThat(visitor.open("/start/worried").text()).contains("There are answers here from before.");
        visitor.answer(field("person.country", "US"), field("person.age", "19"), field("person.sex", "male"));
        assertThat(visitor.open("/case/answers").text())
                .contains("19")
                .doesNotContain("Years: 34")
                .contains("for someone I care about");
        assertThat(visitor.open("/start/nowhere").status()).isEqualTo(404);
    }

    @Test
    void an_amount_is_said_back_as_a_day_and_can_be_changed() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/use.products").answer(field("form", "leaf-powder"));
        visitor.answer(field("amount", "20"), field("unit", "g"), field("times", "4"), field("more", "no"));
        visitor.open("/case/q/together/taking");
        assertThat(visitor.text()).contains("20 g each time, 4 times a day: 80 g a day in all.");
        assertThat(visitor.body()).contains("href=\"/case/q/use.products\"");
    }

    @Test
    void how_long_ago_is_said_in_the_unit_that_people_use() {
        Visitor visitor = Visitor.begun("en", "stopped");
        visitor.open("/case/q/use.hoursSinceLastDose")
                .answer(field("use.hoursSinceLastDose", "3"), field("ago", "days"));
        assertThat(visitor.open("/case/answers").text()).contains("3 days");
        assertThat(visitor.open("/case/q/use.hoursSinceLastDose").body()).contains("value=\"3\"");
    }

    private static Map<String, List<Field>> answers(String form) {
        return Map.of(
                "use.products", List.of(field("form", form)),
                "product/0/amount",
                        List.of(
                                field("amount", "2"),
                                field("unit", form.equals("shot") ? "bottle" : "g"),
                                field("times", "4"),
                                field("more", "no")),
                "use.earlierProducts", List.of(field("use.earlierProducts", "no")));
    }

    private static int words(Visitor visitor) {
        Matcher form = FORM.matcher(visitor.body());
        if (!form.find()) return 0;
        String read = FOLDED.matcher(form.group()).replaceAll(" ").replaceAll("<[^>]*>", " ");
        return read.strip().split("\\s+").length;
    }

    private static List<String> names(Visitor visitor) {
        List<String> helpers = List.of("form-token", "answer", "the-others", "return");
        return NAME.matcher(visitor.body())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !helpers.contains(name))
                .distinct()
                .toList();
    }
}
