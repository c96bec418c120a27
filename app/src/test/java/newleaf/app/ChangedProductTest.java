package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.samples.InventedPerson;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan that was made for another product, or another label, is made anew and says why.
class ChangedProductTest {
    private static final String LEAF = "{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }";
    private static final String QUICK =
            InventedPerson.BRIEF.yaml().replace("medications: []", "medications: [clarithromycin]")
                    + "goal: { scaleStepG: 0.01 }\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same            | LABELLED 14            | LABELLED 14            |
            twice as strong     | LABELLED 14            | LABELLED 28            | LABEL_CHANGED
            half as strong      | LABELLED 14            | LABELLED 7             | LABEL_CHANGED
            no label any more   | LABELLED 14            | LEAF                   | LABEL_CHANGED
            counted, not weighed | LEAF                  | CAPSULES               | PRODUCT_CHANGED
            one of two is gone  | LABELLED 14, CAPSULES  | LABELLED 14            | PRODUCT_CHANGED
            one more            | LEAF                   | LEAF, CAPSULES         | PRODUCT_CHANGED
            an extract instead  | LEAF                   | EXTRACT                | LABEL_CHANGED
            """)
    void the_next_version_says_why(String what, String before, String now, AdaptReason reason) {
        PlanFile first =
                WrittenPlans.plan(of(before, "2026-11-21"), Optional.empty()).orElseThrow();
        Proposed next = proposed(of(now, "2026-12-12"), first);
        assertThat(next.isFollowed()).isEqualTo(reason == null);
        if (reason != null) {
            assertThat(next.whole().number()).isEqualTo(2);
            assertThat(next.adaptation().because()).startsWith(reason);
            assertThat(next.plan().why()).startsWith(reason.label());
            assertThat(next.plan().steps().getFirst().fromDay()).isZero();
        }
        Step planned = new Timeline(first).on(first.made().plusDays(20)).orElseThrow();
        assertThat(high(next.plan().steps().getFirst())).isLessThanOrEqualTo(high(planned) + 1e-5);
    }

    @Test
    void twice_the_strength_halves_the_grams() {
        PlanFile first = WrittenPlans.plan(of("LABELLED 14", "2026-11-21"), Optional.empty())
                .orElseThrow();
        double before = first.latest().steps().getFirst().total();
        Proposed next = proposed(of("LABELLED 28", "2026-11-22"), first);
        assertThat(next.plan().steps().getFirst().total()).isBetween(before * 0.38, before * 0.5);
    }

    @Test
    void a_plan_of_a_clinician_for_a_product_that_is_gone_is_made_anew() {
        PlanFile theirs = theirs(1);
        Proposed next = proposed(of("LEAF", "2026-11-22"), theirs);
        assertThat(next.plan().author()).isEqualTo(PlanVersion.Author.NEWLEAF);
        assertThat(next.plan().why()).startsWith("product-changed");
        assertThat(next.plan().steps().getFirst().total()).isLessThanOrEqualTo(15);
        assertThat(proposed(of("LEAF", "2026-11-22"), theirs(0)).isFollowed()).isTrue();
    }

    private static PlanFile theirs(int product) {
        return WrittenPlans.usable("""
                author: clinician
                start: 2026-11-21
                steps:
                  - { fromDay: 0, toDay: 6, totalPerDay: 15, doses: [ { time: "08:00", product: %d, amount: 15, unit: g } ] }
                stopDay: 7
                """.formatted(product));
    }

    private static Proposed proposed(String document, PlanFile followed) {
        return assertThat(WrittenPlans.answer(document, Optional.of(followed)))
                .asInstanceOf(InstanceOfAssertFactories.type(Proposed.class))
                .actual();
    }

    private static double high(Step step) {
        return step.mitragynine().orElseThrow().high().value();
    }

    private static String of(String products, String day) {
        String labelled = products.replaceAll(
                "LABELLED (\\d+)",
                LEAF.replace(" }, dosesPerDay", " }, label: { mitragynineMgPerG: \\$1 }, dosesPerDay")
                        .replace("\\", ""));
        return QUICK.replace("2026-11-21", day)
                .replace(
                        LEAF,
                        labelled.replace("LEAF", LEAF)
                                .replace(
                                        "CAPSULES",
                                        "{ form: capsule, amountPerDose: { value: 6, unit: capsule }, dosesPerDay: 3, label: { gramsPerUnit: 0.5 } }")
                                .replace(
                                        "EXTRACT",
                                        "{ form: extract, amountPerDose: { value: 1, unit: g }, dosesPerDay: 4, label: { mitragynineMgPerG: 200, sevenHydroxyMgPerG: 0 } }"));
    }
}
