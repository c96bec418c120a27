package newleaf.web.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;

/// What was taken beside what a plan had for the day, and where nothing of a plan is shown.
class TrendsBesidePlanTest extends WhoWroteWeeks {
    @Test
    void what_is_written_stands_against_what_the_plan_had_for_that_day() {
        answers(InventedPerson.PLAIN.yaml());
        plan(10, 4, 5, 3);
        for (int ago = 1; ago <= 10; ago++) {
            dose(ago, ago == 2 ? 3.5 : ago > 5 ? 4 : 3);
            day(ago, 0, 2, 7, 4);
        }
        surfer.open(TRENDS);
        String dose = text(panel("dose"));
        assertThat(dose)
                .contains("Above the plan on 1 of 10 days.")
                .contains(name(6) + " 4\u00a0g 4\u00a0g")
                .contains(name(5) + " 3\u00a0g 3\u00a0g")
                .contains(name(2) + " 3.5\u00a0g 3\u00a0g");
        assertThat(panel("dose")).contains("class=\"c-dash\"");
        assertThat(dose).as("nothing of today").doesNotContain(name(0) + " not written 3");
    }

    @Test
    void a_hold_keeps_the_amount_that_the_day_before_had() {
        answers(InventedPerson.PLAIN.yaml());
        LocalDate made = today().minusDays(10);
        PlanFile file = PlanFile.of(version(made, step(0, 4, 4), step(5, 60, 3)))
                .with(version(today().minusDays(6), step(0, 3, 4), step(4, 60, 3)));
        plan(file);
        for (int ago = 1; ago <= 10; ago++) {
            dose(ago, ago > 2 ? 4 : 3);
            day(ago, 0, 2, 7, 4);
        }
        surfer.open(TRENDS);
        assertThat(text(panel("dose")))
                .contains(name(4) + " 4\u00a0g 4\u00a0g", name(2) + " 3\u00a0g 3\u00a0g", "Never above the plan");
    }

    @Test
    void no_amount_of_a_plan_is_shown_behind_a_door_or_without_answers() {
        plan(10, 4, 5, 3);
        for (int ago = 1; ago <= 10; ago++) dose(ago, 2.5);
        surfer.open(TRENDS);
        assertThat(text(panel("dose"))).doesNotContain("Plan", "4\u00a0g");
        answers(InventedPerson.behindADoor().getOrDefault("pregnant", ""));
        surfer.open(TRENDS);
        assertThat(text(panel("dose"))).contains("2.5\u00a0g").doesNotContain("Plan", " 3\u00a0g", "4\u00a0g");
    }

    @Test
    void no_amount_of_a_plan_is_shown_after_somebody_thinks_of_dying() {
        answers(InventedPerson.PLAIN.yaml());
        plan(10, 4, 5, 3);
        for (int ago = 1; ago <= 10; ago++) dose(ago, 2.5);
        day(1, 0, 2, 7, 4);
        assertThat(text(open("dose"))).contains("4\u00a0g");
        surfer.open("/today/safety").send("/today/safety", "safe=passive");
        assertThat(text(open("dose"))).doesNotContain("4\u00a0g", "3\u00a0g");
    }

    private static PlanVersion version(LocalDate made, Step... steps) {
        return PlanVersion.first(
                PlanVersion.Author.PERSON, made, AmountUnit.GRAM, Optional.empty(), List.of(steps), Optional.empty());
    }
}
