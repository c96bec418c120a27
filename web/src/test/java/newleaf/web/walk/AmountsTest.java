package newleaf.web.walk;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.web.journey.Visitor;
import org.junit.jupiter.api.Test;

/// What is taken: one dose is not a day, it can be put right, and nothing is made up where something is not known.
class AmountsTest {
    private static final Pattern PRODUCT = Pattern.compile("href=\"(/case/q/product/0/amount[^\"]*)\"");

    @Test
    void the_total_of_a_day_is_read_back_beside_one_dose() {
        Walk walk = Walk.to(Map.of("amount", "5", "times", "4"));
        assertThat(walk.page("/case/answers")).contains("5 g, 4 times a day").contains("20 g a day in all");
        assertThat(walk.page("/report/reasons")).contains("Leaf").contains("20 g a day");
    }

    @Test
    void an_amount_can_be_put_right_from_the_answers() {
        Walk walk = Walk.to(Map.of("amount", "5", "times", "4"));
        Visitor visitor = walk.visitor().open("/case/answers");
        if (!PRODUCT.matcher(visitor.body()).find()) visitor.open("/case/q/use.products?return=answers");
        Matcher change = PRODUCT.matcher(visitor.body());
        assertThat(change.find()).as(visitor.text()).isTrue();
        visitor.open(change.group(1).replace("&amp;", "&"));
        assertThat(visitor.body()).contains("value=\"5\"");
        visitor.answer(field("amount", "3"), field("unit", "g"), field("times", "2"), field("more", "no"));
        assertThat(walk.page("/case/answers"))
                .contains("3 g, 2 times a day")
                .contains("6 g a day in all")
                .doesNotContain("5 g, 4 times a day");
        assertThat(walk.page("/report/reasons")).contains("6 g a day").doesNotContain("20 g a day");
    }

    @Test
    void nobody_is_told_what_a_label_says_who_did_not_read_it() {
        Walk walk = Walk.to(Map.of("form", "seven-hydroxy", "amount", "2", "unit", "tablet", "times", "3"));
        assertThat(walk.page("/report/whole")).doesNotContainPattern("(?i)label (lists|names|says)[^?]*7-OH[^?]*\\.");
        assertThat(walk.page("/case/answers")).doesNotContainPattern("(?i)label (lists|names|says)[^?.]*7-OH");
    }
}
