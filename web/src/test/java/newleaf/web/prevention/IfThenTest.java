package newleaf.web.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// If-then plans off a help sheet or in own words: three at most.
class IfThenTest extends PlanForHardDays {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final IfThen FIRST = new IfThen("I pass the shop that sells it", "I take the other road");
    private static final IfThen SECOND = new IfThen("my back hurts", "I lie down");
    private static final IfThen THIRD = new IfThen("I get paid", "I give Ana the card");

    IfThenTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void they_are_picked_or_in_own_words_and_a_fourth_asks_which_one_goes() {
        three();
        assertThat(plan().ifThens()).containsExactly(FIRST, SECOND, THIRD);
        ifThen("if=argue", "then=walk");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text())
                .contains("You have three. Choose which one you let go.", "If my back hurts, then I lie");
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("let-go");
        assertThat(plan().ifThens()).containsExactly(FIRST, SECOND, THIRD);
        somebody.send(IF_THEN, "if=argue", "then=walk", "let-go=1");
        assertThat(plan().ifThens())
                .containsExactly(FIRST, THIRD, new IfThen("I argue with someone", "I take an easy walk"));
    }

    @Test
    void which_one_goes_is_asked_only_where_three_are_there() {
        assertThat(surfer.open(IF_THEN).body()).doesNotContain("type=\"radio\" id=\"let-go\"");
        three();
        assertThat(surfer.open(IF_THEN).body()).contains("type=\"radio\" id=\"let-go\"");
        for (String which : new String[] {"3", "-1", "x", ""}) {
            ifThen("if=argue", "then=walk", "let-go=" + which);
            assertThat(surfer.status()).as(which).isEqualTo(422);
        }
        assertThat(plan().ifThens()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void one_can_be_let_go_and_stays_in_the_history() {
        three();
        surfer.open(IF_THEN);
        somebody.send(IF_THEN + "/let-go");
        assertThat(plan().ifThens()).containsExactly(SECOND, THIRD);
        assertThat(versions()).isEqualTo(4);
        surfer.open(IF_THEN);
        String token = surfer.token();
        surfer.send(IF_THEN + "/let-go", Map.of("form-token", token), "let-go=7");
        assertThat(plan().ifThens()).hasSize(2);
    }

    @Test
    void the_same_one_stands_there_once_whatever_is_sent_again() {
        surfer.open(IF_THEN);
        String token = surfer.token();
        String[] form = somebody.form(IF_THEN, "if=shop", "then=way");
        for (int i = 0; i < 2; i++) surfer.send(IF_THEN, Map.of("form-token", token), form);
        assertThat(surfer.text()).contains("Saved.");
        ifThen("if=shop", "then=way");
        assertThat(plan().ifThens()).containsExactly(FIRST);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void letting_go_from_an_earlier_page_lets_no_other_one_go() {
        three();
        surfer.open(IF_THEN);
        String[] form = somebody.form(IF_THEN + "/let-go");
        somebody.send(IF_THEN + "/let-go");
        surfer.open(IF_THEN);
        surfer.send(IF_THEN + "/let-go", Map.of(), form);
        assertThat(plan().ifThens()).containsExactly(SECOND, THIRD);
    }

    @Test
    void half_of_one_is_none() {
        ifThen("if=shop");
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("then");
        ifThen("if=nowhere", "then-own=" + "x".repeat(161));
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("if", "then");
        assertThat(versions()).isZero();
    }

    @Test
    void it_says_what_is_known_and_that_no_drug_was_studied() {
        assertThat(surfer.open(IF_THEN).text())
                .contains("helped a little with alcohol and tobacco", "studies was in kratom or illicit drugs");
        assertThat(surfer.body()).contains("/card/words-prevention-if");
    }

    private void three() {
        ifThen("if=shop", "then=way");
        ifThen("if-own=If my back hurts", "then-own=I lie down.");
        ifThen("if=paid", "then=no", "then-own=I give Ana the card");
    }
}
