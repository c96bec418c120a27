package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.Plans.Followed;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;

/// Which plan is followed, whatever came before it.
class StoredPlansTest extends OneWhoKeeps {
    StoredPlansTest(On on) {
        super(on);
    }

    @Test
    void nobody_follows_a_plan_that_was_not_kept() {
        assertThat(store.plans().followed(person)).isEmpty();
        assertThat(store.plans().followed(PersonId.made(home.chance()))).isEmpty();
    }

    @Test
    void the_newest_is_followed_and_the_one_before_it_once_that_is_withdrawn() {
        Entry first = plan(4);
        Entry second = plan(3);
        keep(first, 0);
        keep(second, followed().sequence());
        assertThat(grams()).isEqualTo(3);
        keep(new Deed.Corrects(second.id(), new PlanKept(made(2.5))));
        assertThat(grams()).isEqualTo(2.5);
        keep(new Deed.Corrects(first.id(), new PlanKept(made(3.5))));
        assertThat(grams()).as("a correction of an older one changes nothing").isEqualTo(2.5);
        keep(new Deed.Withdraws(second.id(), Kind.PLAN_KEPT));
        assertThat(grams()).isEqualTo(3.5);
        keep(new Deed.Withdraws(first.id(), Kind.PLAN_KEPT));
        assertThat(store.plans().followed(person)).isEmpty();
    }

    @Test
    void of_two_devices_the_later_is_told_that_a_newer_plan_is_there() {
        keep(plan(4), 0);
        long seen = followed().sequence();
        keep(plan(3), seen);
        Appended late = store.plans().keep(person, plan(2), Actor.PERSON, seen);
        assertThat(late).isEqualTo(new Appended.Overtaken(followed().sequence()));
        assertThat(grams()).isEqualTo(3);
    }

    private Followed followed() {
        return store.plans().followed(person).orElseThrow();
    }

    private double grams() {
        return followed().plan().latest().steps().getFirst().total();
    }

    private void keep(Entry plan, long after) {
        assertThat(store.plans().keep(person, plan, Actor.PERSON, after)).isInstanceOf(Appended.Stays.class);
    }

    private Entry plan(double grams) {
        return home.entry(new Deed.Adds(new PlanKept(made(grams))));
    }

    static PlanFile made(double grams) {
        List<Step.Dose> doses = List.of(new Step.Dose(Optional.empty(), 0, grams, AmountUnit.GRAM));
        return PlanFile.of(new PlanVersion(
                PlanVersion.Author.PERSON,
                LocalDate.of(2026, 11, 30),
                AmountUnit.GRAM,
                Optional.empty(),
                List.of(new Step(0, 6, doses, grams, Optional.empty(), Optional.empty())),
                Optional.of(7),
                List.of()));
    }
}
