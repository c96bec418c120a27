package newleaf.web.journey;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Products are entered one by one, each with its amount, and can be changed and removed.
class ProductPagesTest {
    @Test
    void whoever_does_not_say_that_nothing_else_is_taken_is_asked() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/use.products").answer(field("form", "leaf-powder"));
        visitor.answer(field("amount", "3"), field("unit", "g"), field("times", "2"));
        assertThat(visitor.path()).isEqualTo("/case/q/use.products");
        visitor.open("/case/q/product/0/amount");
        visitor.answer(field("amount", "3"), field("unit", "g"), field("times", "2"), field("more", "no"));
        assertThat(visitor.path()).isEqualTo("/case/q/safety.suicidal");
    }

    @Test
    void several_products_are_entered_shown_changed_and_removed() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/use.products").answer(field("form", "leaf-powder"));
        visitor.answer(field("amount", "1 1/2"), field("unit", "teaspoon"), field("times", "3"));
        assertThat(visitor.text()).contains("1.5 teaspoon(s), 3 times a day");
        visitor.answer(field("form", "extract"));
        visitor.answer(field("amount", "0,5"), field("unit", "g"), field("times", "1"));
        visitor.answer(field("mitragynine", "400"), field("seven-hydroxy", "8"));
        assertThat(visitor.text()).contains("extract (a concentrate) 0.5 g, 1 times a day");
        visitor.post("/case/product/0/remove", visitor.token());
        assertThat(visitor.text()).doesNotContain("teaspoon").contains("0.5 g");
        assertThat(visitor.open("/case").path()).isEqualTo("/case/q/safety.suicidal");
    }

    @Test
    void a_unit_that_a_question_leaves_open_is_asked_of_the_right_product() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/case/q/use.products").answer(field("form", "capsule"));
        visitor.answer(field("amount", "3"), field("unit", "capsule"), field("times", "2"));
        visitor.answer(field("form", "nothing-else"));
        assertThat(visitor.open("/case/q/product/0/weight").text()).contains("Grams (g) in 1 capsule(s)");
        visitor.answer(field("weight", "0.6"));
        assertThat(visitor.open("/report/whole").text()).contains("3.6");
    }
}
