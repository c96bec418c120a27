package newleaf.web.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Cost;
import newleaf.care.content.Kind;
import newleaf.care.content.Milestone;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;

/// Money by the person's own price, and what they aim for in their own words.
class MoneyAndAimsTest extends WhoWroteWeeks {
    private static final String PRICE = TRENDS + "/price";
    private static final String AIM = TRENDS + "/aim";

    @Test
    void what_was_not_spent_is_said_once_the_price_is_known() {
        weeks();
        assertThat(surfer.open(TRENDS).text()).doesNotContain("Not spent").contains("Say what it costs you");
        send(PRICE, "price=40", "currency=usd", "quantity=250");
        assertThat(surfer.path()).isEqualTo(TRENDS);
        double grams = 10 * (20 - 8) - 2;
        long dollars = Math.round(grams * 40 / 250);
        assertThat(surfer.text())
                .contains("Not spent: about $" + dollars + ", by your own price", "against 11 days written since")
                .contains("Your price: $40 for 250\u00a0g leaf powder");
        Cost cost = (Cost) current(Kind.COST).getFirst().content();
        assertThat(cost).isEqualTo(new Cost(40, "USD", "250 g leaf-powder"));
    }

    @Test
    void a_price_of_something_else_says_nothing() {
        weeks();
        keep(new Cost(40, "USD", "90 capsule capsule"), today());
        keep(new Cost(400, "USD", "a new bed"), today());
        assertThat(surfer.open(TRENDS).text()).doesNotContain("Not spent", "Your price", "$400");
    }

    @Test
    void who_takes_more_is_told_no_sum() {
        for (int ago = 8; ago <= 14; ago++) dose(ago, 5);
        for (int ago = 1; ago <= 7; ago++) dose(ago, 9);
        keep(new Cost(40, "USD", "250 g leaf-powder"), today());
        assertThat(surfer.open(TRENDS).text()).contains("Your price").doesNotContain("Not spent");
    }

    @Test
    void seven_days_are_no_before_and_after() {
        for (int ago = 1; ago <= 7; ago++) dose(ago, 5);
        keep(new Cost(40, "USD", "250 g leaf-powder"), today());
        assertThat(surfer.open(TRENDS).text()).doesNotContain("Not spent");
    }

    @Test
    void nobody_is_asked_for_a_price_where_no_amount_is_written() {
        dose(1, POWDER, Optional.empty(), AmountUnit.GRAM);
        assertThat(surfer.open(TRENDS).body()).doesNotContain("action=\"" + PRICE + "\"");
    }

    @Test
    void a_price_that_is_none_is_asked_again_with_what_was_typed() {
        weeks();
        surfer.open(TRENDS);
        send(PRICE, "price=0", "currency=dollars", "quantity=x");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text())
                .contains("Write what you pay as one number above 0", "three letters", "how much that buys");
        assertThat(surfer.body()).contains("value=\"dollars\"", "href=\"#price\"");
        assertThat(current(Kind.COST)).isEmpty();
    }

    @Test
    void a_price_of_another_product_than_the_form_was_shown_for_is_not_kept() {
        weeks();
        surfer.open(TRENDS);
        String entry = hidden(PRICE).stream()
                .filter(each -> each.startsWith("entry="))
                .findFirst()
                .orElseThrow();
        surfer.send(
                PRICE,
                Map.of("form-token", surfer.token()),
                entry,
                "product=tea",
                "unit=g",
                "price=40",
                "currency=USD",
                "quantity=1");
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(current(Kind.COST)).isEmpty();
    }

    @Test
    void a_price_is_taken_back_and_a_form_sent_twice_is_kept_once() {
        weeks();
        surfer.open(TRENDS);
        String[] fields = Stream.concat(hidden(PRICE).stream(), Stream.of("price=40", "currency=USD", "quantity=250"))
                .toArray(String[]::new);
        surfer.send(PRICE, fields);
        surfer.send(PRICE, fields);
        assertThat(current(Kind.COST)).hasSize(1);
        send(PRICE + "/take-back");
        assertThat(current(Kind.COST)).isEmpty();
        assertThat(surfer.text()).doesNotContain("Not spent");
    }

    @Test
    void what_they_aim_for_is_kept_in_their_words_and_ticked_by_them_alone() {
        surfer.open(TRENDS);
        send(AIM, "words=A week with <my> brother");
        assertThat(surfer.text()).contains("A week with &lt;my&gt; brother").doesNotContain(year());
        send(AIM + "/reached", "on=" + today().minusDays(2));
        assertThat(surfer.text()).contains("Reached on ", year());
        assertThat(current(Kind.MILESTONE)).hasSize(1);
        Milestone reached = (Milestone) current(Kind.MILESTONE).getFirst().content();
        assertThat(reached)
                .isEqualTo(new Milestone("reached", today().minusDays(2), Optional.of("A week with <my> brother")));
        send(AIM + "/take-back");
        assertThat(current(Kind.MILESTONE)).isEmpty();
    }

    @Test
    void nothing_is_reached_on_a_day_to_come() {
        surfer.open(TRENDS);
        send(AIM, "words=Sleep through");
        send(AIM + "/reached", "on=" + today().plusDays(3));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("Choose today or a day before it.");
        send(AIM + "/reached", "on=soon");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(((Milestone) current(Kind.MILESTONE).getFirst().content()).what())
                .isEqualTo("aim");
    }

    @Test
    void an_aim_without_words_or_with_too_many_is_asked_again() {
        surfer.open(TRENDS);
        send(AIM, "words= ");
        assertThat(surfer.status()).isEqualTo(422);
        send(AIM, "words=" + "a".repeat(201));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("at most 200 letters");
        send(AIM, "words=" + "a".repeat(200));
        assertThat(current(Kind.MILESTONE)).hasSize(1);
    }

    private static String year() {
        return String.valueOf(today().getYear());
    }

    /// Seven days of 20 g, ten of 8 g, and one of 22 g in between.
    private void weeks() {
        for (int ago = 12; ago <= 18; ago++) dose(ago, 20);
        dose(11, 22);
        for (int ago = 1; ago <= 10; ago++) dose(ago, 8);
    }
}
