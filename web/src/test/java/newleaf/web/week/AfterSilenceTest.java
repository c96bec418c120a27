package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.taper.plan.PlanFile.Ended;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// After days without a word no amount is shown before three questions are answered.
class AfterSilenceTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();

    AfterSilenceTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    private void silentFor(int days) {
        answers();
        plan(8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5);
        quietDays(3);
        pass(days);
        assertThat(amount()).isEmpty();
        assertThat(surfer.text()).contains("Nothing was written down for a week", "Answer three questions");
    }

    @Test
    void who_takes_it_still_goes_on() {
        silentFor(8);
        form("/today/back", "/today/back", "takes=daily", "amount=8", "last=within-12");
        assertThat(surfer.path()).isEqualTo(PAGE);
        assertThat(amount()).contains("7.5");
    }

    @Test
    void two_days_without_end_the_plan() {
        silentFor(8);
        form("/today/back", "/today/back", "takes=daily", "last=longer");
        assertThat(amount()).isEmpty();
        assertThat(followed().ended()).map(Ended::why).contains(Ended.Why.PAUSE);
    }

    @Test
    void who_takes_less_never_gets_more_back() {
        silentFor(8);
        form("/today/back", "/today/back", "takes=daily", "amount=6", "last=within-12");
        assertThat(amount()).contains("6");
    }

    @Test
    void who_takes_far_more_is_not_cut_down_at_once() {
        silentFor(40);
        form("/today/back", "/today/back", "takes=daily", "amount=12", "last=within-12");
        assertThat(amount()).isEmpty();
        assertThat(followed().ended()).map(Ended::why).contains(Ended.Why.SET_ASIDE);
        assertThat(text(PAGE)).contains("This plan is closed");
    }

    @Test
    void days_that_are_written_again_do_not_answer_for_it() {
        silentFor(20);
        quietDays(5);
        assertThat(amount()).as("five days written, nothing told").isEmpty();
        assertThat(text(PAGE)).contains("Answer three questions").doesNotContain("put them away");
        form("/today/back", "/today/back", "takes=daily", "last=within-12");
        assertThat(amount()).isPresent();
        quietDays(1);
        assertThat(amount()).as("told once").isPresent();
    }

    @Test
    void a_day_without_ends_nothing_that_has_ended() {
        silentFor(40);
        form("/today/back", "/today/back", "takes=daily", "amount=12", "last=within-12");
        form(PAGE, "/today/dose/none", "when=today");
        assertThat(text(PAGE)).contains("This plan is closed").doesNotContain("this plan ends for good");
    }

    @Test
    void what_is_not_known_shows_no_amount() {
        silentFor(8);
        form("/today/back", "/today/back", "takes=daily", "last=not-known");
        assertThat(amount()).isEmpty();
        assertThat(surfer.text()).contains("Nothing was written down for a week");
        form("/today/back", "/today/back", "takes=daily");
        assertThat(surfer.status()).isEqualTo(422);
        form("/today/back", "/today/back", "takes=daily", "last=within-12", "amount=lots");
        assertThat(surfer.status()).isEqualTo(422);
    }
}
