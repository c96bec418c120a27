package newleaf.web.journey;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is sent, in whatever field: nothing is executed, nothing wrong is kept, and a sentence helps.
class HostileInputTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "x\" autofocus onfocus=alert(1) y=\"",
            "' OR 1=1 --",
            "${7*7}#{7*7}{{7*7}}",
            "\u0000\u0007\u001b[31m\uFFFE\u202E",
            "\uD83D\uDE00".repeat(50),
            "a".repeat(30_000),
            "-1",
            "1e999",
            "NaN",
            "../../etc/passwd",
            "null",
            "{\"a\":1}",
            "&a *a !!java.net.URL");

    /// Each page and one field of it; the text of a medicine is the only one that takes words.
    private static final List<List<String>> FIELDS = List.of(
            List.of("safety.suicidal", "safety.suicidal"),
            List.of("safety.unresponsive", "safety.unresponsive"),
            List.of("history.events", "history.events"),
            List.of("history.otherSubstances", "history.otherSubstances"),
            List.of("history.conditions", "history.conditions"),
            List.of("symptoms", "symptoms"),
            List.of("criteria", "criteria"),
            List.of("signs", "signs"),
            List.of("use.reasons", "use.reasons"),
            List.of("use.products", "form"),
            List.of("use.gramsPerDay", "use.gramsPerDay"),
            List.of("use.total-disagrees", "use.total-disagrees"),
            List.of("person.age", "person.age"),
            List.of("person.sex", "person.sex"),
            List.of("person.country", "person.country"),
            List.of("person.jurisdiction", "person.jurisdiction"),
            List.of("goal.aim", "goal.aim"),
            List.of("vitals", "vitals.pulsePerMin"),
            List.of("scores.phq9", "scores.phq9"),
            List.of("situation.setting", "situation.setting"));

    static Stream<Arguments> pages() {
        return FIELDS.stream().map(each -> Arguments.of(each.getFirst(), each.getLast()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_refuses_what_its_case_cannot_hold(String step, String field) {
        Visitor visitor = Visitor.begun("en", "taking");
        for (String hostile : HOSTILE) {
            visitor.open("/case/q/" + step).answer(field(field, hostile));
            assertThat(visitor.status())
                    .as(step + " with " + shortened(hostile))
                    .isEqualTo(422);
            assertThat(visitor.body()).contains("Please check this").contains("href=\"#" + field + "\"");
            isHarmless(visitor);
        }
        assertThat(visitor.open("/case/answers").text()).doesNotContain("alert").doesNotContain("aaaa");
    }

    @Test
    void the_closer_answers_of_a_list_are_read_strictly_too() {
        Visitor visitor = Visitor.begun("en", "taking");
        for (String hostile : HOSTILE) {
            if (hostile.isBlank() || hostile.equals("\u0000")) continue;
            visitor.open("/case/q/history.events")
                    .answer(field("history.events", "seizure"), field("history.events-seizure", hostile));
            assertThat(visitor.status()).as(shortened(hostile)).isEqualTo(422);
            visitor.open("/case/q/symptoms").answer(field("symptoms", "tremor"), field("symptoms-tremor", hostile));
            assertThat(visitor.status()).as(shortened(hostile)).isEqualTo(422);
        }
    }

    @Test
    void a_medicine_may_be_any_words_and_they_stay_words() {
        Visitor visitor = Visitor.begun("en", "taking");
        for (String hostile : HOSTILE) {
            visitor.open("/case/q/history.medications").answer(field("history.medications", hostile));
            assertThat(visitor.status()).as(shortened(hostile)).isIn(200, 422);
            isHarmless(visitor);
            isHarmless(visitor.open("/case/answers"));
            isHarmless(visitor.open("/report"));
        }
    }

    @Test
    void amounts_of_a_product_are_read_strictly() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/use.products").answer(field("form", "leaf-powder"));
        for (String hostile : HOSTILE) {
            visitor.open("/case/q/product/0/amount");
            assertThat(visitor.answer(field("amount", hostile), field("unit", "g"))
                            .status())
                    .as(shortened(hostile))
                    .isEqualTo(422);
            visitor.open("/case/q/product/0/amount");
            assertThat(visitor.answer(field("amount", "2"), field("unit", hostile))
                            .status())
                    .as(shortened(hostile))
                    .isEqualTo(422);
            isHarmless(visitor);
        }
    }

    @Test
    void unknown_fields_and_pages_change_nothing() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/person.age")
                .answer(field("person.age", "34"), field("person.sex", "male"), field("labs.inr", "9"));
        assertThat(visitor.open("/case/answers").text())
                .contains("Years: 34")
                .doesNotContain(" male ")
                .doesNotContain("Number: 9");
        for (String page : List.of(
                "nothing.here",
                "product/0/amount",
                "product/99/amount",
                "product/-1/amount",
                "..%2f..%2fetc",
                "schema"))
            assertThat(visitor.open("/case/q/" + page).status()).as(page).isIn(200, 400, 404);
        visitor.post("/case/product/7/remove", visitor.token());
        visitor.post("/case/product/x/remove", visitor.token());
        assertThat(visitor.status()).isEqualTo(200);
    }

    @Test
    void a_stale_or_forged_form_ends_in_a_sentence_and_the_answers_stay() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/person.age").answer(field("person.age", "34"));
        visitor.post("/case/q/person.age", "0123456789abcdef", field("person.age", "77"));
        assertThat(visitor.status()).isEqualTo(403);
        assertThat(visitor.text()).contains("Your answers are still here");
        assertThat(visitor.body()).contains("value=\"77\"");
        assertThat(visitor.open("/case/answers").text()).contains("Years: 34").doesNotContain("77");
    }

    @Test
    void a_huge_form_ends_in_a_sentence() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/history.medications").answer(field("history.medications", "b".repeat(400_000)));
        assertThat(visitor.status()).isBetween(400, 499);
        assertThat(visitor.text()).contains("Urgent help");
    }

    private static void isHarmless(Visitor visitor) {
        assertThat(visitor.body())
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("49#49");
        assertThat(visitor.body().replaceAll("=\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*onfocus");
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }
}
