package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.app.RandomTapers.Someone;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.Step.Dose;

/// Whatever happens to a plan, the next one never goes up: after two days without kratom, after a missed week, with
/// another product or label.
@Domain(RandomTapers.class)
@Domain(DomainContext.Global.class)
class PlanAnewPropertiesTest {
    private static final String SEED = "20261121";
    private static final double CLOSE = 1e-5;
    private static final List<String> CHANGES = List.of("product-changed", "label-changed");

    /// Days without, then days since, today the last one.
    @Property(seed = SEED)
    void after_48_hours_without_kratom_nothing_earlier_comes_back(
            @ForAll Someone someone,
            @ForAll @IntRange(min = 2, max = 6) int without,
            @ForAll @Size(max = 4) List<@DoubleRange(min = 0.1, max = 12) Double> since,
            @ForAll boolean isFollowing) {
        Assume.that(isWeighed(someone));
        Optional<AgreedPlan> first = WrittenPlans.plan(someone.first(), Optional.empty());
        Assume.that(first.isPresent());
        String later = someone.again(someone.products(), diary(without, since, "diary: 40, craving: 9"));
        TaperAnswer answer = WrittenPlans.answer(later, isFollowing ? first : Optional.empty());
        if (since.isEmpty()) {
            assertThat(answer.label()).isEqualTo("not-needed");
            return;
        }
        double most = since.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        if (answer instanceof TaperAnswer.Proposed proposed) {
            assertThat(proposed.plan().steps())
                    .allSatisfy(step -> assertThat(grams(step)).isLessThanOrEqualTo(most + CLOSE));
            assertThat(proposed.adaptation().now()).isNotEqualTo(Optional.of(Now.STEP_BACK_OFFERED));
            assertThat(proposed.adaptation().mostStepBack()).isEmpty();
        }
    }

    @Property(seed = SEED)
    void a_missed_week_never_leads_above_what_was_taken(
            @ForAll Someone someone, @ForAll @DoubleRange(min = 0.3, max = 2) double times) {
        Assume.that(isWeighed(someone));
        Optional<AgreedPlan> first = WrittenPlans.plan(someone.first(), Optional.empty());
        Optional<Step> today = first.flatMap(plan -> plan.version().on(someone.later()));
        Assume.that(today.isPresent());
        double taken = Math.round(grams(today.get()) * times * 1000) / 1000.0;
        Assume.that(taken > 0);
        String later = someone.again(
                someone.products(), diary(0, List.of(taken, taken, taken, taken), "diary: 3, craving: 0"));
        Optional<PlanVersion> next = WrittenPlans.plan(later, first).map(AgreedPlan::version);
        Assume.that(next.isPresent());
        assertThat(next.get().number()).isEqualTo(2);
        assertThat(next.get().steps())
                .allSatisfy(step -> assertThat(grams(step)).isLessThanOrEqualTo(taken + CLOSE));
        boolean isSameStep = first.get().version().on(someone.later() - 3).equals(today);
        if (times > 1.05 && isSameStep) assertThat(next.get().because()).contains("missed-week");
    }

    @Property(seed = SEED)
    void another_product_or_label_never_leads_above_what_was_planned(
            @ForAll Someone someone, @ForAll Someone other, @ForAll boolean isSame) {
        Optional<AgreedPlan> first = WrittenPlans.plan(someone.first(), Optional.empty());
        Optional<Step> today = first.flatMap(plan -> plan.version().on(someone.later()));
        Assume.that(today.isPresent());
        String products = isSame ? someone.products() : other.products();
        Optional<PlanVersion> next =
                WrittenPlans.plan(someone.again(products, "[]"), first).map(AgreedPlan::version);
        Assume.that(next.isPresent());
        assertThat(next.get().number()).isEqualTo(2);
        for (Step step : next.get().steps()) {
            if (first.get().version().unit() == next.get().unit()) {
                assertThat(step.total()).isLessThanOrEqualTo(today.get().total() + CLOSE);
            }
            assertThat(high(step)).isLessThanOrEqualTo(high(today.get()) * (1 + CLOSE));
        }
        boolean isChanged = next.get().because().stream().anyMatch(CHANGES::contains);
        if (isSame) assertThat(isChanged).isFalse();
        if (!isSame && !isChanged && !next.get().because().contains("plan-ended"))
            assertThat(next.get().steps().getLast().doses()).isEqualTo(last(first.get()));
    }

    private static List<Dose> last(AgreedPlan plan) {
        return plan.version().steps().getLast().doses();
    }

    private static String diary(int without, List<Double> since, String howItGoes) {
        List<String> days = new ArrayList<>();
        int day = -since.size() + 1;
        int whole = since.isEmpty() ? without + 1 : without;
        for (int i = 1; i <= whole; i++) days.add("{ day: " + (day - i) + ", diary: 20, doses: [] }");
        for (double amount : since) {
            days.add(
                    "{ day: %d, %s, doses: [ { hour: 8, amount: %s, unit: g } ] }".formatted(day++, howItGoes, amount));
        }
        return days.toString();
    }

    private static boolean isWeighed(Someone someone) {
        return !someone.products().contains("capsule")
                && !someone.products().contains("teaspoon")
                && !someone.products().contains("tea");
    }

    private static double grams(Step step) {
        return step.doses().stream().mapToDouble(Dose::amount).sum();
    }

    private static double high(Step step) {
        return step.mitragynine().orElseThrow().high().value();
    }
}
