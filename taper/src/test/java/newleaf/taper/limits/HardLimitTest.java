package newleaf.taper.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.documents.Answer;
import newleaf.intake.Limits;
import newleaf.taper.Wishes;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same days are judged alike, whether they are a draft of ours or a plan that someone entered.
@Domain(Wishes.class)
@Domain(DomainContext.Global.class)
class HardLimitTest {
    private static final int LAST_DAYS = 28;

    /// Four doses a day of so many grams, weighed to 0.5 g; for each level its doses in steps and its first day.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            within all            | 5    | 8 8 8 8@0, 7 7 6 6@7              |
            more than is taken    | 5    | 10 10 10 11@0                     | NEVER_UP CEILING
            a fifth exactly       | 5    | 8 8 8 8@0                         |
            more than a fifth     | 5    | 8 8 8 7@0                         | LARGEST_CUT
            more in a week        | 5    | 9 9 9 9@0, 8 8 8 7@3              | LARGEST_CUT INTERVAL
            one dose of half a g  | 0.5  | 1 1 0 1@0                         |
            two of them           | 0.5  | 1 0 0 1@0                         | LARGEST_CUT
            six days              | 5    | 9 9 9 9@0, 9 9 9 8@6              | INTERVAL
            to nothing from 1 g   | 0.5  | 1 1 0 1@0, 1 0 0 1@7, 0@14        |
            to nothing from 1.5 g | 0.5  | 1 1 0 1@0, 0@7                    | LAST_STEP
            on a frozen day       | 5    | 9 9 9 9@0, 9 8 8 8@20             | FROZEN
            above the ceiling     | 5    | 10 10 9 9@0                       | CEILING
            more than there is    | 5    | 9 9 9 9@0, 9 9 9 8@10, 9 9 8 8@70 | SUPPLY
            """)
    void each_limit_judges_drafts_and_agreed_plans(String what, double perDose, String levels, String broken) {
        List<HardLimit> expected = broken == null
                ? List.of()
                : Arrays.stream(broken.split(" ")).map(HardLimit::valueOf).toList();
        Wish wish = Wishes.leaf(perDose, 4, 0.5).within(Bounds.of(limits(), Wishes.NUMBERS));
        Draft draft = draft(wish, levels);
        assertThat(broken(PlannedDays.of(draft, wish))).as("a draft").isEqualTo(expected);
        assertThat(agreed(draft, wish)).as("agreed").isEqualTo(withoutPlaces(expected, draft, wish));
    }

    /// Of doses in their places only a draft knows; of the last amount's days only a plan.
    @Property
    void a_draft_and_the_plan_made_of_it_break_the_same_limits(
            @ForAll Wish wish,
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.02, max = 0.5) Double> cuts,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        List<Level> levels = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        double share = 1;
        for (double cut : cuts) {
            share *= 1 - cut;
            levels.add(level(wish, share));
            from.add(from.size() * days);
        }
        levels.add(level(wish, 0));
        from.add(from.size() * days);
        Draft draft = new Draft(wish.products(), levels, from);
        if (levels.getFirst().isNothing()) return;
        assertThat(agreed(draft, wish)).isEqualTo(withoutPlaces(broken(PlannedDays.of(draft, wish)), draft, wish));
    }

    private static List<HardLimit> broken(PlannedDays days) {
        return Arrays.stream(HardLimit.values())
                .filter(limit -> !limit.isKept(days, Wishes.NUMBERS))
                .toList();
    }

    private static List<HardLimit> agreed(Draft draft, Wish wish) {
        return broken(PlannedDays.of(AgreedPlan.of(draft.plan(Wishes.DAY, wish.unit(), 7, LAST_DAYS)), wish));
    }

    /// What is broken only by a dose that is larger than the one in its place is not seen in a plan.
    private static List<HardLimit> withoutPlaces(List<HardLimit> broken, Draft draft, Wish wish) {
        boolean isUp = draft.levels().getFirst().value(draft.products()) > wish.total() + 1e-6;
        return broken.stream()
                .filter(limit -> limit != HardLimit.NEVER_UP || isUp)
                .toList();
    }

    private static Limits limits() {
        return new Limits(
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.of(18.5),
                Answer.of(1200.0),
                List.of(new Limits.Frozen(Wishes.DAY.plusDays(20), Wishes.DAY.plusDays(20))),
                Answer.notKnown());
    }

    private static Draft draft(Wish wish, String levels) {
        List<Level> all = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (String each : levels.split(", ")) {
            String[] parts = each.split("@");
            all.add(new Level(List.of(
                    Arrays.stream(parts[0].split(" ")).map(Integer::valueOf).toList())));
            from.add(Integer.valueOf(parts[1]));
        }
        return new Draft(wish.products(), all, from);
    }

    private static Level level(Wish wish, double share) {
        return new Level(wish.products().stream()
                .map(product -> IntStream.range(0, product.slots())
                        .mapToObj(_ -> (int)
                                (share * product.perDose() / product.measure().step()))
                        .toList())
                .toList());
    }
}
