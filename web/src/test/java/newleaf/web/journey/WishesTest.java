package newleaf.web.journey;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newleaf.web.journey.Visitor.Field;
import org.junit.jupiter.api.Test;

/// What someone wishes of a plan: never needed, shown with the answers, and kept by the plan.
class WishesTest {
    private static final Map<String, List<Field>> LEAF = Map.of("use.products", List.of(field("form", "leaf-powder")));

    @Test
    void a_plan_follows_the_wishes_that_were_chosen_beside_it() {
        Visitor ana = JourneyTest.walk(Visitor.through("en", "taking"), LEAF);
        assertThat(ana.body()).contains("href=\"/case/q/together/plan?return=report\"");
        assertThat(ana.text()).doesNotContain("6:00\u00a0pm");
        ana.open("/case/q/together/plan?return=report");
        ana.answer(
                field("goal.pace", "gentle"),
                field("goal.changeDay", "mon"),
                field("use.doseHours", "7, 11, 3 pm, 6 pm"),
                field("goal.scaleStepG", "0.1"),
                field("goal.lastDoseFromG", "0.25"),
                field("goal.startOn", ""),
                field("return", "report"));
        assertThat(ana.path()).isEqualTo("/report");
        assertThat(ana.open("/report/pace").text()).contains("A change every second week.", "chosen");
        assertThat(ana.body()).contains("value=\"gentle\" checked");
        assertThat(ana.open("/report/plan").text()).contains("Gentle, ").contains("6:00\u00a0pm");
        assertThat(ana.open("/case/answers").text())
                .contains("a change every second week")
                .contains("Monday")
                .contains("7:00, 11:00, 15:00, 18:00")
                .contains("0.25 g");
    }

    @Test
    void a_pace_is_chosen_from_the_cards_and_the_plan_follows() {
        Visitor ana = JourneyTest.walk(Visitor.through("en", "taking"), LEAF);
        String token = ana.open("/report/pace").token();
        ana.post("/report/pace", token, field("goal.pace", "brisk"));
        assertThat(ana.path()).isEqualTo("/report/plan");
        assertThat(ana.text()).contains("Brisk, ");
        ana.post("/report/pace", token, field("goal.pace", "stop"));
        assertThat(ana.path()).isEqualTo("/report/plan");
        assertThat(ana.body()).doesNotContain("class=\"big\"");
        ana.post("/report/pace", token, field("goal.pace", "gentle"));
        assertThat(ana.text()).contains("Gentle, ");
        ana.post("/report/pace", "0123", field("goal.pace", "brisk"));
        assertThat(ana.status()).isEqualTo(409);
        assertThat(ana.open("/report/plan").text()).contains("Gentle, ");
    }

    @Test
    void a_wish_can_be_taken_back() {
        Visitor ana = Visitor.begun("en", "taking");
        ana.open("/case/q/goal.pace?return=answers").answer(field("goal.pace", "brisk"), field("return", "answers"));
        assertThat(ana.text()).contains("a change every week");
        ana.open("/case/q/goal.pace?return=answers").answer(field("goal.pace", "none"), field("return", "answers"));
        assertThat(ana.path()).isEqualTo("/case/answers");
        assertThat(ana.text()).doesNotContain("a change every week");
    }

    @Test
    void a_time_that_cannot_be_read_is_asked_again_and_changes_nothing() {
        Visitor ana = Visitor.begun("en", "taking");
        ana.open("/case/q/together/plan")
                .answer(field("goal.pace", "gentle"), field("use.doseHours", "in the morning"));
        assertThat(ana.status()).isEqualTo(422);
        assertThat(ana.text()).contains("Write the times, such as 7, 12:30, 6 pm");
        assertThat(ana.open("/case/answers").text()).doesNotContain("a change every second week");
    }

    @Test
    void who_wants_to_take_less_is_asked_what_to_keep() {
        Visitor ana = Visitor.through("en", "taking");
        var less = Map.of(
                "use.products", List.of(field("form", "leaf-powder")),
                "together/goal",
                        List.of(
                                field("goal.aim", "reduce"),
                                field("goal.approach", "taper"),
                                field("the-others", "none")),
                "goal.targetGPerDay", List.of(field("goal.targetGPerDay", "5")));
        JourneyTest.walk(ana, less);
        assertThat(ana.opened()).anyMatch(address -> address.endsWith("goal.targetGPerDay"));
        assertThat(ana.body()).contains("together/plan");
    }

    @Test
    void a_very_large_amount_is_asked_back_before_anything_is_planned() {
        Visitor ana = Visitor.through("en", "taking");
        List<Field> large =
                List.of(field("amount", "20"), field("unit", "g"), field("times", "4"), field("more", "no"));
        JourneyTest.walk(
                ana,
                Map.of(
                        "use.products", List.of(field("form", "leaf-powder")),
                        "product/0/amount", large,
                        "use.amountConfirmed", List.of(field("use.amountConfirmed", "no"))));
        assertThat(ana.opened()).anyMatch(address -> address.endsWith("use.amountConfirmed"));
        assertThat(ana.body()).doesNotContain("together/plan");
        assertThat(ana.open("/case/answers").text()).contains("80 g a day in all");
    }

    @Test
    void a_bottle_is_asked_for_its_volume() {
        Visitor ana = Visitor.begun("en", "taking");
        ana.open("/case/q/use.products").answer(field("form", "shot"));
        ana.answer(field("amount", "1"), field("unit", "bottle"), field("times", "2"), field("more", "no"));
        assertThat(ana.path()).isEqualTo("/case/q/product/0/label");
        assertThat(ana.text()).contains("Milliliters (mL) in 1 bottle");
        assertThat(ana.answer(field("volume", "15")).status()).isEqualTo(200);
        assertThat(ana.open("/case/q/product/0/label").body()).contains("value=\"15\"");
    }
}
