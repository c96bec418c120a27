package newleaf.web.journey;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who has answered finds their own symptoms first, and is told what is not for them.
class TonightForACaseTest {
    private static final String EXCEPTED = "The answers speak against this.";
    private static final String STEP_EXCEPTED = "(The answers speak against this step.)";

    @Test
    void symptoms_that_were_named_come_first_and_once() {
        Visitor visitor = begun();
        visitor.open("/case/q/symptoms").answer(field("symptoms", "restless-legs"));
        String page = visitor.open("/tonight").body();
        assertThat(page.indexOf("First, by the answers given"))
                .isPositive()
                .isLessThan(page.indexOf("id=\"comfort-restless-legs\""));
        assertThat(page.indexOf("id=\"comfort-restless-legs\"")).isLessThan(page.indexOf("If it is too much"));
        assertThat(page.split("id=\"comfort-restless-legs\"")).hasSize(2);
    }

    @Test
    void epilepsy_is_told_which_step_is_not_for_it() {
        Visitor visitor = begun();
        assertThat(visitor.open("/tonight").body()).doesNotContain(EXCEPTED, STEP_EXCEPTED);
        visitor.open("/case/q/history.conditions").answer(field("history.conditions", "seizure-disorder"));
        String panic = card(visitor.open("/tonight").body(), "comfort-panic");
        assertThat(panic).contains(STEP_EXCEPTED).doesNotContain(EXCEPTED);
    }

    @Test
    void kidney_disease_is_told_that_a_packet_is_not_for_it() {
        Visitor visitor = begun();
        visitor.open("/case/q/history.conditions").answer(field("history.conditions", "kidney-disease"));
        String shop = visitor.open("/tonight/shop").body();
        assertThat(card(shop, "comfort-packet-sachets")).contains(EXCEPTED);
        assertThat(card(shop, "comfort-packet-before")).doesNotContain(EXCEPTED);
    }

    private static Visitor begun() {
        return Visitor.begun("en", "taking");
    }

    private static String card(String page, String id) {
        int from = page.indexOf("id=\"" + id + "\"");
        int next = page.indexOf("class=\"fold\"", from);
        return page.substring(from, next < 0 ? page.length() : next);
    }
}
