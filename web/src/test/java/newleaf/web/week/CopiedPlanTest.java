package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import newleaf.samples.InventedPerson;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a phone may take along of a plan: the amount of now, until its next change, and none where the plan waits.
class CopiedPlanTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String COPY = "/phone/copy";

    CopiedPlanTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void the_amount_of_now_is_copied_until_the_next_change_and_no_later_one() {
        answers();
        plan(8, 7.5, 7);
        LocalDate began = today();
        quietDays(2);
        assertThat(text(COPY)).contains("8&nbsp;g").doesNotContain("7.5", "7&nbsp;g");
        assertThat(surfer.body())
                .contains(part(today(), began.plusDays(7)), part(began.plusDays(7), today().plusDays(7)));
    }

    @Test
    void a_hold_is_copied_as_what_holds() {
        answers();
        plan(8, 7.5, 7);
        quietDays(5);
        form("/today/week", "/today/week/word", "word=hold");
        quietDays(4);
        assertThat(text(COPY)).contains("8&nbsp;g").doesNotContain("7.5");
    }

    @Test
    void a_plan_that_waits_is_copied_without_an_amount() {
        answers(InventedPerson.PLAIN.yaml().replace("sex: male", "sex: female"));
        plan(8, 7.5);
        quietDays(2);
        form("/today/week", "/today/week", "new=medicine");
        assertThat(text(COPY)).contains("Go online to see why").doesNotContain("8&nbsp;g");
        form("/today/week", "/today/week", "new=pregnancy");
        assertThat(text(COPY)).contains("Go online to see why").doesNotContain("8&nbsp;g", "7.5");
    }

    @Test
    void without_a_plan_nothing_is_said_of_one() {
        assertThat(text(COPY)).doesNotContain("plan", "Go online");
    }

    private static String part(LocalDate from, LocalDate before) {
        return "data-from=\"" + from + "\" data-before=\"" + before + "\"";
    }
}
