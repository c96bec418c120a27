package newleaf.taper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Reading;
import newleaf.taper.Wishes;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.Wish;
import newleaf.taper.start.Start;
import org.junit.jupiter.api.Test;

/// A plan is as personal as the case it was made of: nothing that holds one prints it.
class PlansPrintNothingTest {
    @Test
    void no_plan_prints_what_it_holds() {
        Wish wish = Wishes.leaf(5, 4, 0.5);
        Draft draft = new Draft(wish.products(), List.of(new Level(List.of(List.of(9, 9, 9, 9)))), List.of(0));
        PlanVersion first = draft.plan(Wishes.DAY, wish.unit(), 7, 28);
        PlanVersion version = first.because(List.of("missed-week"));
        AgreedPlan agreed = new ProposedPlan(version).agreed();
        PlanFile file = agreed.file()
                .endedBy(new PlanFile.Pause(Wishes.DAY, Wishes.DAY))
                .with(new PlanFile.Slow(Wishes.DAY, Wishes.DAY, 7))
                .withHolds(List.of(new PlanFile.Hold(Wishes.DAY, Optional.empty(), PlanFile.Hold.Cause.OWN_WORD)));
        PlannedDays days = PlannedDays.of(agreed, wish);
        Step step = version.steps().getFirst();
        assertThat(List.of(
                        draft,
                        version,
                        file,
                        file.ended(),
                        file.baseline(),
                        file.pauses(),
                        file.holds(),
                        file.slows(),
                        step,
                        step.doses(),
                        agreed,
                        new ProposedPlan(version),
                        new Reading.Usable<>(agreed),
                        days,
                        days.stretches(),
                        days.stretches().getFirst().doses(),
                        wish,
                        wish.products(),
                        new Start(wish, List.of(), Set.of()),
                        Optional.of(agreed)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContainPattern("[0-9]|missed-week"));
    }
}
