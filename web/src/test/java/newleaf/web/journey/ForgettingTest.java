package newleaf.web.journey;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Answers live in memory, for 30 minutes without a click, and until someone leaves quickly.
@Isolated("moves the clock of the one server")
class ForgettingTest {
    private static Visitor typed(String answer) {
        Visitor visitor = Visitor.begun("en", "taking");
        return visitor.open("/case/q/history.medications").answer(field("history.medications", answer));
    }

    @Test
    void answers_are_there_after_29_minutes_and_each_click_begins_again() {
        Visitor visitor = typed("sertraline");
        Served.pass(Duration.ofMinutes(29));
        assertThat(visitor.open("/case/answers").text()).contains("sertraline");
        Served.pass(Duration.ofMinutes(29));
        assertThat(visitor.open("/case/answers").text()).contains("sertraline");
    }

    @Test
    void answers_are_gone_after_31_minutes_and_the_page_says_why() {
        Visitor visitor = typed("sertraline");
        String token = visitor.token();
        Served.pass(Duration.ofMinutes(31));
        assertThat(visitor.open("/case/answers").status()).isEqualTo(410);
        assertThat(visitor.text()).contains("30 minutes").doesNotContain("sertraline");
        assertThat(visitor.post("/case/q/person.age", token, field("person.age", "34"))
                        .status())
                .isEqualTo(410);
        assertThat(visitor.open("/report").path()).isEqualTo("/");
    }

    @Test
    void leaving_quickly_forgets() {
        Visitor visitor = typed("sertraline");
        visitor.post("/leave", "");
        assertThat(visitor.text()).doesNotContain("sertraline").doesNotContain("Newleaf");
        assertThat(visitor.open("/case/answers").status()).isEqualTo(410);
    }

    @Test
    void nobody_sees_the_answers_of_someone_else() {
        typed("sertraline");
        assertThat(new Visitor("en").open("/case/answers").status()).isEqualTo(410);
        assertThat(Visitor.begun("en", "taking").open("/case/answers").text()).doesNotContain("sertraline");
    }

    @Test
    void a_page_with_answers_is_not_kept_by_a_browser() {
        Visitor visitor = typed("sertraline");
        assertThat(visitor.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }
}
