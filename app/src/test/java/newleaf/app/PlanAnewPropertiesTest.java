package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.Step.Dose;

/// Whatever happens to a plan, the next one never goes up: after two days without kratom, with another product or
/// label.
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
        Someone daily = new Someone(someone.products(), someone.goal(), someone.limits(), 7, someone.later(), "[]");
        Optional<PlanFile> first = WrittenPlans.plan(daily.first(), Optional.empty());
        Assume.that(first.isPresent());
        String later = daily.again(someone.products(), diary(without, since, "diary: 40, craving: 9"));
        boolean isWithin = isFollowing && someone.later() >= since.size() + 1;
        TaperAnswer answer = WrittenPlans.answer(later, isFollowing ? first : Optional.empty());
        if (since.isEmpty() || isWithin) {
            assertThat(answer.label()).isEqualTo(since.isEmpty() ? "not-needed" : "not-enough-known");
            return;
        }
        if (isFollowing) return;
        double most = since.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        if (answer instanceof TaperAnswer.Proposed proposed) {
            assertThat(proposed.plan().steps())
                    .allSatisfy(step -> assertThat(grams(step)).isLessThanOrEqualTo(most + CLOSE));
        }
    }

    @Property(seed = SEED)
    void another_product_or_label_never_leads_above_what_was_planned(
            @ForAll Someone someone, @ForAll Someone other, @ForAll boolean isSame) {
        Optional<PlanFile> first = WrittenPlans.plan(someone.first(), Optional.empty());
        Assume.that(first.isPresent() && someone.later() > 0);
        LocalDate today = first.get().made().plusDays(someone.later());
        Optional<Step> planned = new Timeline(first.get()).on(today.minusDays(1));
        Assume.that(planned.isPresent());
        String products = isSame ? someone.products() : other.products();
        TaperAnswer answer = WrittenPlans.answer(someone.again(products, "[]"), first);
        Assume.that(answer instanceof TaperAnswer.Proposed);
        TaperAnswer.Proposed next = (TaperAnswer.Proposed) answer;
        for (Step step : next.plan().steps()) {
            if (first.get().latest().unit() == next.plan().unit()) {
                assertThat(step.total()).isLessThanOrEqualTo(planned.get().total() + CLOSE);
            }
            assertThat(high(step)).isLessThanOrEqualTo(high(planned.get()) * (1 + CLOSE));
        }
        boolean isChanged = next.plan().why().stream().anyMatch(CHANGES::contains);
        if (isSame) assertThat(isChanged).isFalse();
        if (!isSame && next.isFollowed() && !next.plan().why().contains("takes-less")) {
            assertThat(next.plan().steps().getLast().doses()).isEqualTo(last(first.get()));
        }
    }

    private static List<Dose> last(PlanFile plan) {
        return plan.latest().steps().getLast().doses();
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
