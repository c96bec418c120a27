package newleaf.web.after;

import static newleaf.web.day.Somebody.planned;
import static newleaf.web.day.Somebody.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.care.content.CheckIn;
import newleaf.care.content.FollowUp;
import newleaf.care.content.Kind;
import newleaf.samples.InventedPerson;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The looks back after a last dose, what stands of them on the page of today, and finishing.
class LooksTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String LOOK = "/today/after/look";

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void everyone_has_the_same_days_and_one_at_a_time_is_open() {
        stopped(7);
        assertThat(surfer.text())
                .contains("Day 2 ", "Day 4 ", "Day 7 ", "Day 14 ", "Day 30 ", "Day 60 ", "Day 90 ", "Day 180 ")
                .contains("Day 270 ", "Day 365 ");
        assertThat(states()).startsWith("blank", "blank", "open now", "to come").hasSize(10);
        assertThat(states().subList(3, 10)).containsOnly("to come");
        assertThat(surfer.text()).contains("Day 7: a short look back", "One that went by blank is no fault");
    }

    @Test
    void a_look_back_is_open_until_the_next_one_is_due() {
        stopped(13);
        assertThat(surfer.text()).contains("Day 7: a short look back");
        stopped(14);
        assertThat(surfer.text()).contains("Day 14: a short look back");
        stopped(1);
        assertThat(surfer.text()).doesNotContain("a short look back:", "Day 2: a short look back");
        stopped(500);
        assertThat(surfer.text()).contains("Day 365: a short look back");
    }

    @Test
    void it_is_kept_once_with_all_that_was_said() {
        stopped(7);
        assertThat(surfer.body()).doesNotContain(" checked>");
        String[] form = somebody.form(LOOK, "how=4", "without=yes", "words=The nights are long <b>");
        for (int i = 0; i < 2; i++) surfer.send(LOOK, Map.of(), form);
        assertThat(surfer.path()).isEqualTo("/today/after");
        assertThat(surfer.text()).contains("Your look back is saved.", "The nights are long");
        assertThat(surfer.body()).contains("long &lt;b").doesNotContain("long <b");
        assertThat(somebody.entries(Kind.FOLLOW_UP)).isEqualTo(1);
        FollowUp kept = kept();
        assertThat(kept.what()).isEqualTo("day-7");
        assertThat(kept.due()).isEqualTo(somebody.today());
        assertThat(kept.had()).contains(somebody.today());
        assertThat(kept.how()).contains(4);
        assertThat(kept.without()).contains(true);
    }

    @Test
    void a_second_tab_does_not_write_it_twice() {
        stopped(7);
        String[] otherTab = somebody.form(LOOK, "how=1");
        surfer.open("/today/after");
        somebody.send(LOOK, "how=5");
        surfer.send(LOOK, Map.of(), otherTab);
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(somebody.current(Kind.FOLLOW_UP)).hasSize(1);
        assertThat(kept().how()).contains(5);
    }

    @Test
    void one_can_be_left_out_and_taken_back() {
        stopped(7);
        somebody.send(LOOK, "leave-out=yes");
        assertThat(surfer.text()).contains("Left out. The next one comes by itself.");
        assertThat(states()).contains("left out").doesNotContain("open now");
        assertThat(kept().had()).isEmpty();
        somebody.send(LOOK + "/take-back");
        assertThat(somebody.current(Kind.FOLLOW_UP)).isEmpty();
        assertThat(states()).contains("open now");
    }

    @Test
    void having_taken_some_leads_to_what_happened_and_nothing_is_reset() {
        stopped(7);
        somebody.send(LOOK, "without=no");
        assertThat(surfer.text()).contains("What you did before stays done", "Your last dose");
        assertThat(surfer.text()).doesNotContain("Days since then");
        assertThat(surfer.body()).contains("href=\"/today/lapse\"");
        assertThat(somebody.current(Kind.EPISODE)).hasSize(1);
    }

    @Test
    void what_is_wrong_is_shown_at_once_and_nothing_is_kept() {
        stopped(7);
        somebody.send(LOOK, "how=9", "without=perhaps", "words=" + "x".repeat(4001));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("how", "without", "words");
        somebody.send(LOOK);
        assertThat(surfer.text()).contains("Nothing is put in yet");
        somebody.send(LOOK, "how=4", "look=day-7", "entry=no-name");
        assertThat(somebody.current(Kind.FOLLOW_UP)).hasSize(1);
    }

    @Test
    void one_that_is_not_open_cannot_be_written() {
        stopped(7);
        String token = surfer.token();
        for (String look : new String[] {"day-2", "day-14", "day-8", "", "x".repeat(5000)}) {
            surfer.send(LOOK, Map.of("form-token", token), "entry=0", "look=" + look, "how=4");
            assertThat(surfer.path()).isEqualTo("/today/after");
        }
        surfer.send(LOOK, Map.of("form-token", token), "entry=no-name", "look=day-7", "how=4");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(somebody.current(Kind.FOLLOW_UP)).isEmpty();
    }

    @Test
    void today_says_which_one_is_open_or_next() {
        assertThat(surfer.open("/today").text())
                .contains("I have had my last dose")
                .doesNotContain("look back");
        stopped(7);
        assertThat(surfer.open("/today").text()).contains("Day 7 after your last dose: a short look back");
        surfer.open("/today/after");
        somebody.send(LOOK, "how=3");
        assertThat(surfer.open("/today").text()).contains("Next look back:");
    }

    @Test
    void today_says_what_is_often_so_after_the_last_dose() {
        stopped(5);
        assertThat(surfer.open("/today").text()).contains("The body eases first");
        assertThat(surfer.body()).contains("/card/comfort-week-1");
        stopped(29);
        assertThat(surfer.open("/today").text()).doesNotContain("It comes in waves", "The body eases first");
    }

    @Test
    void without_answers_only_what_is_for_everyone_is_said() {
        stopped(0);
        assertThat(surfer.open("/today").text()).doesNotContain("Many feel little yet");
        somebody.answers(InventedPerson.PLAIN.yaml());
        assertThat(surfer.open("/today").text()).contains("Many feel little yet");
    }

    @Test
    void today_says_what_is_often_so_on_the_four_days_after_a_smaller_amount() {
        somebody.answers(InventedPerson.PLAIN.yaml());
        somebody.plan(planned(day(10), Optional.empty(), step(0, 6, 3, 2), step(7, 30, 2.25, 1.75)), 0);
        for (int day = 1; day <= 9; day++) somebody.keep(quiet(), day(day));
        assertThat(surfer.open("/today").text()).contains("2.25", "Days 1 to 4 are often the hardest.");
    }

    @Test
    void after_those_four_days_nothing_is_said() {
        somebody.answers(InventedPerson.PLAIN.yaml());
        somebody.plan(planned(day(11), Optional.empty(), step(0, 6, 3, 2), step(7, 30, 2.25, 1.75)), 0);
        for (int day = 1; day <= 9; day++) somebody.keep(quiet(), day(day));
        assertThat(surfer.open("/today").text()).contains("2.25").doesNotContain("are often the hardest");
    }

    @Test
    void finishing_counts_what_the_record_holds_and_leads_out_with_everything() {
        surfer.open("/today/after/finish");
        assertThat(surfer.text()).contains("there is nothing to count").doesNotContain("Your plan began");
        assertThat(surfer.body()).contains("href=\"/mine/export\"", "href=\"/mine/erase\"");
        somebody.plan(planned(day(20), Optional.of(14), step(0, 6, 3, 2), step(7, 13, 0.5, 0.25)), 0);
        somebody.keep(quiet(), day(3));
        somebody.dose(day(3));
        somebody.dose(day(8));
        stopped(7);
        somebody.send(LOOK, "how=3");
        surfer.open("/today/after/finish");
        assertThat(surfer.text())
                .contains("with 5\u00a0g a day in all", "last amount was 0.75\u00a0g a day", "not an amount to take")
                .contains("wrote something down: 2.", "Looks back that you had: 1.");
    }

    private void stopped(int daysAgo) {
        surfer.open("/today/after");
        somebody.send("/today/after", "last=" + day(daysAgo));
        assertThat(surfer.status()).isEqualTo(200);
    }

    private List<String> states() {
        return surfer.between("<small>", "</small>").stream()
                .filter(each -> each.contains(" · "))
                .map(each -> each.replaceFirst(".* · ", ""))
                .toList();
    }

    private FollowUp kept() {
        return (FollowUp) somebody.current(Kind.FOLLOW_UP).getLast().content();
    }

    private static CheckIn quiet() {
        Map<String, Integer> none = new TreeMap<>();
        for (int i = 1; i <= 20; i++) none.put("kw-" + i, 0);
        return new CheckIn(
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private LocalDate day(int ago) {
        return somebody.today().minusDays(ago);
    }
}
