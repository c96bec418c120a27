package newleaf.web.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Kind;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.guidance.Library;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// When a plan is due for a look: each week for four weeks, then each month, over more than a year.
class ReviewsTest extends PlanForHardDays {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Reviews REVIEWS = new Reviews(Library.shipped().shelves());
    private static final LocalDate MADE = LocalDate.of(2026, 12, 1);
    private static final PreventionPlan PLAN_OF_ONE = PreventionPlan.BLANK.with(Part.GREEN, List.of("up at seven"));

    /// Written down before: December 8, 15, 22 and 29, then every 30 days, on beyond the year.
    private static final List<LocalDate> DUE = Stream.of(
                    "2026-12-08",
                    "2026-12-15",
                    "2026-12-22",
                    "2026-12-29",
                    "2027-01-28",
                    "2027-02-27",
                    "2027-03-29",
                    "2027-04-28",
                    "2027-05-28",
                    "2027-06-27",
                    "2027-07-27",
                    "2027-08-26",
                    "2027-09-25",
                    "2027-10-25",
                    "2027-11-24",
                    "2027-12-24",
                    "2028-01-23")
            .map(LocalDate::parse)
            .toList();

    ReviewsTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void who_looks_on_the_day_is_asked_on_these_days_of_the_year() {
        PreventionPlan plan = PLAN_OF_ONE;
        for (LocalDate day = MADE; !day.isAfter(DUE.getLast()); day = day.plusDays(1)) {
            boolean isDue = REVIEWS.isDue(own(plan), day);
            assertThat(isDue).as(day.toString()).isEqualTo(DUE.contains(day));
            if (isDue) plan = plan.lookedAt(day);
        }
    }

    @Test
    void who_does_not_look_stays_asked_and_who_looks_late_waits_for_the_next_day() {
        LocalDate first = DUE.getFirst();
        for (int late = 0; late < 400; late++) {
            assertThat(REVIEWS.isDue(own(PLAN_OF_ONE), first.plusDays(late))).isTrue();
        }
        PreventionPlan late = PLAN_OF_ONE.lookedAt(first.plusDays(6));
        assertThat(REVIEWS.isDue(own(late), first.plusDays(6))).isFalse();
        assertThat(REVIEWS.isDue(own(late), first.plusDays(7))).isTrue();
        assertThat(REVIEWS.next(own(late), first.plusDays(6))).contains(DUE.get(1));
        assertThat(REVIEWS.isDue(own(PLAN_OF_ONE.lookedAt(MADE)), first)).isTrue();
    }

    @Test
    void without_a_plan_nothing_is_due() {
        var none = new OwnPlan(Optional.empty(), PreventionPlan.BLANK, Optional.empty());
        assertThat(REVIEWS.isDue(none, MADE.plusYears(1))).isFalse();
        assertThat(REVIEWS.next(none, MADE)).isEmpty();
        assertThat(surfer.open("/today").text()).doesNotContain("is due for a look");
    }

    @Test
    void today_says_it_until_somebody_has_looked_and_a_change_is_no_look() {
        somebody.keep(PLAN_OF_ONE, somebody.today().minusDays(7));
        assertThat(surfer.open("/today").text()).contains("Your plan for hard days is due for a look");
        write("red", "own=call Ana");
        assertThat(surfer.open("/today").text()).contains("Your plan for hard days is due for a look");
        surfer.open(PLAN);
        somebody.send(PLAN + "/looked");
        assertThat(surfer.text()).contains("Saved that you looked at it.", "Last looked at:");
        assertThat(plan().reviewed()).contains(somebody.today());
        assertThat(of(Part.GREEN)).containsExactly("up at seven");
        assertThat(surfer.open("/today").text()).doesNotContain("is due for a look");
    }

    @Test
    void six_days_after_it_was_made_nothing_is_due_and_nothing_can_be_looked_at_that_is_not_there() {
        surfer.open("/today");
        String token = surfer.token();
        surfer.send(PLAN + "/looked", Map.of("form-token", token), "seen=0");
        assertThat(somebody.entries(Kind.PREVENTION_PLAN)).isZero();
        somebody.keep(PLAN_OF_ONE, somebody.today().minusDays(6));
        assertThat(surfer.open("/today").text()).doesNotContain("is due for a look");
        assertThat(surfer.open(PLAN).text()).contains("Next look:").doesNotContain("Time to look at it again");
    }

    private static OwnPlan own(PreventionPlan plan) {
        return new OwnPlan(Optional.empty(), plan, Optional.of(MADE));
    }
}
