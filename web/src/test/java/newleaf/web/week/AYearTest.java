package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.taper.plan.PlanFile.Ended;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A year of an invented person who follows a plan of 8 g and half a gram less each week. What is expected on each of
/// its days was written down before it was run, from the rules as they are told: design, 5.4.
class AYearTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();

    AYearTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_year_with_bad_luck() {
        answers();
        plan(8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5);
        goodWeeks();
        hardWeek();
        lapseOfFourDays();
        changedProduct();
        newMedicine();
        anotherState();
        eightDaysOfSilence();
        pauseOfTwoDays();
        againFromTheLog();
        silenceOfFiveMonths();
        export();
    }

    /// Weeks 1 to 3: as planned.
    private void goodWeeks() {
        for (String expected : new String[] {"8", "7.5", "7"}) {
            assertThat(amount()).contains(expected);
            quietDays(7);
        }
        assertThat(amount()).contains("6.5");
    }

    /// Two hard days running: the amount stays, and the next change is a week after the last of them at the earliest,
    /// on
    /// the plan's own weekday.
    private void hardWeek() {
        quietDays(2);
        hardDays(2);
        assertThat(text(PAGE)).contains("This week nothing changes");
        assertThat(amount()).contains("6.5");
        quietDays(6);
        assertThat(amount()).as("day 10 of the step, 7 after the last hard day").contains("6.5");
        quietDays(7);
        assertThat(amount()).as("and a week on").contains("6");
    }

    /// Four days of more than planned, written as doses and as a lapse: nothing is reset, nothing to make up, and this
    /// step lasts a week longer.
    private void lapseOfFourDays() {
        quietDays(2);
        for (int day = 0; day < 4; day++) {
            took(9);
            day(0);
            CLINIC.clock().pass(Duration.ofDays(1));
        }
        keep(new Lapse(today().minusDays(4), Optional.of(today().minusDays(1)), Optional.empty(), Optional.empty()));
        pass(0);
        assertThat(amount()).as("the change of day 42 fell into it").contains("5.5");
        assertThat(text(PAGE)).contains("This step lasts longer");
        assertThat(followed().versions().getFirst().steps())
                .as("what was before is still there")
                .hasSize(16);
        quietDays(7);
        assertThat(amount()).as("a week longer").contains("5.5");
        quietDays(7);
        assertThat(amount()).contains("5");
    }

    /// Another product: no amount before it is told what it is.
    private void changedProduct() {
        form("/today/week", "/today/week", "new=product");
        assertThat(amount()).isEmpty();
        surfer.open("/case/q/use.products?return=news");
        surfer.send("/case/q/use.products", "form=nothing-else", "return=news");
        assertThat(amount()).as("once it is told").contains("5");
        pass(1);
    }

    private void newMedicine() {
        form("/today/week", "/today/week", "new=medicine");
        assertThat(amount()).isEmpty();
        surfer.open("/case/q/history.medications?return=news")
                .send("/case/q/history.medications", "no-medicines=none", "return=news");
    }

    private void anotherState() {
        form("/today/week", "/today/week", "new=place");
        assertThat(amount()).isEmpty();
        surfer.open("/case/q/person.country?return=news")
                .send("/case/q/person.country", "person.country=US", "return=news");
    }

    private void eightDaysOfSilence() {
        pass(9);
        assertThat(amount()).isEmpty();
        form("/today/back", "/today/back", "takes=daily", "last=within-12");
        assertThat(amount()).isPresent();
    }

    /// Two days without end the plan for good.
    private void pauseOfTwoDays() {
        quietDays(7);
        assertThat(amount()).isPresent();
        for (int day = 0; day < 3; day++) {
            form(PAGE, "/today/dose/none", "when=today");
            pass(1);
        }
        assertThat(amount()).isEmpty();
        assertThat(followed().ended()).map(Ended::why).contains(Ended.Why.PAUSE);
        assertThat(text(PAGE)).contains("Do not go back to the amount you took before");
    }

    /// Taken again: with 7 of 10 days written down a new plan, never above the lower half of them.
    private void againFromTheLog() {
        for (int day = 0; day < 8; day++) {
            took(2, 2, 2, 2);
            day(0);
            CLINIC.clock().pass(Duration.ofDays(1));
        }
        pass(0);
        assertThat(amount()).as("not before it is agreed to").isEmpty();
        assertThat(text(PAGE)).contains("a new plan is proposed");
        agree();
        pass(1);
        assertThat(followed().ended()).isEmpty();
        assertThat(amount().map(Double::valueOf))
                .hasValueSatisfying(grams -> assertThat(grams).isLessThanOrEqualTo(8));
    }

    private void silenceOfFiveMonths() {
        quietDays(3);
        pass(140);
        assertThat(amount()).isEmpty();
        form("/today/back", "/today/back", "takes=daily", "amount=5", "last=within-12");
        assertThat(amount()).as("far more than the plan has by now").isEmpty();
    }

    private void export() {
        assertThat(current(Kind.LAPSE)).hasSize(1);
        assertThat(current(Kind.PAUSE)).hasSize(3);
        assertThat(current(Kind.WEEK)).hasSize(3);
        assertThat(current(Kind.PLAN_KEPT)).hasSizeGreaterThan(4);
        assertThat(text("/today/trends?days=all")).contains("Dose");
    }
}
