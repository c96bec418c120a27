package newleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.DoorAnswer.State;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.finding.StrategyAdvice;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is ticked, typed among the medicines or inside a product is one fact: the same findings, doors, urgency,
/// setting, ways and plan.
@Domain(RandomCases.class)
@Domain(SameHoweverToldTest.Told.class)
@Domain(DomainContext.Global.class)
class SameHoweverToldTest {
    private static final String TICKED = "history.otherSubstances";
    private static final String TYPED = "history.medications";
    private static final String WITH_KAVA = "{ form: shot, product: lbl-feelfree-classic }";

    /// Names under which people type what could be ticked.
    private static final List<String> SAME = List.of(
            "alcohol-daily = vodka every day",
            "alcohol-daily = cerveza todos los días",
            "alcohol = beer",
            "alcohol = vino",
            "benzodiazepine = benzos",
            "benzodiazepine = Xanax",
            "z-drug = Ambien",
            "barbiturate = barbs",
            "gabapentinoid = Lyrica",
            "baclofen = baclofen 10 mg",
            "ghb = liquid ecstasy",
            "phenibut = phenibut powder",
            "opioid = oxycodone",
            "opioid = fentanyl patch",
            "fentanyl-or-heroin = heroin",
            "fentanyl-or-heroin = fentanyl",
            "fentanyl-or-heroin = M30",
            "fentanyl-or-heroin = carfentanil",
            "sedative-adulterant = tranq",
            "sedative-adulterant = tranq dope",
            "sedative-adulterant = xylazine",
            "sedative-adulterant = medetomidine",
            "tramadol = tramadol",
            "tianeptine = ZaZa Red",
            "loperamide-high-dose = loperamide 40 a day",
            "stimulant = a stimulant",
            "cannabis = weed",
            "kava = kava kava",
            "nicotine = nicotine patch",
            "nicotine = cigarettes",
            "caffeine = caffeine tablets",
            "caffeine = Red Bull",
            "other = nitrous oxide");

    /// One substance, as it is ticked and as it is typed.
    record Twice(String ticked, String typed) {
        static Twice of(String line) {
            return new Twice(line.split(" = ")[0], line.split(" = ")[1]);
        }
    }

    /// Pairs of ways to tell.
    static class Told extends net.jqwik.api.domains.DomainContextBase {
        @Provide
        Arbitrary<Twice> twice() {
            return Arbitraries.of(SAME).map(Twice::of);
        }
    }

    static List<Twice> all() {
        return SAME.stream().map(Twice::of).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_counts_the_same_in_a_plain_case(Twice twice) {
        CaseDocument plain = CaseDocument.plain();
        assertThat(answer(plain.adding(TYPED, twice.typed()))).isEqualTo(answer(plain.adding(TICKED, twice.ticked())));
    }

    @Property
    void typed_is_ticked(@ForAll CaseDocument document, @ForAll Twice twice) {
        Assume.that(document.has(TICKED) && document.has(TYPED));
        String typed = answer(document.adding(TYPED, twice.typed()));
        assertThat(typed).as(twice.typed()).isEqualTo(answer(document.adding(TICKED, twice.ticked())));
    }

    @Property
    void inside_a_product_is_ticked_and_typed(@ForAll CaseDocument document) {
        Assume.that(document.has(TICKED) && document.has(TYPED) && document.has("use.products"));
        CaseDocument inside = document.adding("use.products", WITH_KAVA);
        assertThat(answer(inside)).isEqualTo(answer(inside.adding(TICKED, "kava")));
        assertThat(answer(inside)).isEqualTo(answer(inside.adding(TYPED, "kava")));
        assertThat(findings(inside)).contains("interaction-kava", "interaction-hepatotoxic");
    }

    @Property
    void told_once_more_in_any_way_is_never_less_urgent_and_opens_nothing(
            @ForAll CaseDocument document, @ForAll Twice twice) {
        Assume.that(document.has(TYPED));
        CaseDocument more = document.adding(TYPED, twice.typed());
        Urgency before = document.assessed().urgency();
        assertThat(more.assessed().urgency()).isGreaterThanOrEqualTo(before);
        assertNothingOpens(document, more);
    }

    @Property
    void a_label_never_opens_a_closed_door(@ForAll CaseDocument document, @ForAll boolean holdsSevenHydroxy) {
        Assume.that(document.has("use.products"));
        String label =
                "label: { mitragynineMgPerUnit: 20, sevenHydroxyMgPerUnit: " + (holdsSevenHydroxy ? 1 : 0) + " }";
        List<String> labelled = document.list("use.products").stream()
                .map(product -> product.contains("label") ? product : product.replaceAll(" }$", ", " + label + " }"))
                .toList();
        assertNothingOpens(document, document.withList("use.products", labelled));
    }

    private static void assertNothingOpens(CaseDocument before, CaseDocument after) {
        Map<String, State> later = doors(after);
        doors(before).forEach((door, state) -> {
            if (state == State.CLOSED) assertThat(later).containsEntry(door, State.CLOSED);
        });
    }

    private static Map<String, State> doors(CaseDocument document) {
        return document.assessed().doors().stream()
                .collect(Collectors.toMap(door -> door.door().id(), DoorAnswer::state));
    }

    private static List<String> findings(CaseDocument document) {
        return document.assessed().findings().stream().map(Finding::rule).toList();
    }

    /// All that a person is told to do.
    private static String answer(CaseDocument document) {
        Assessment assessed = document.assessed();
        return assessed.urgency() + " " + doors(document).toString() + " " + findings(document) + " "
                + assessed.setting().recommended() + assessed.setting().alternatives()
                + assessed.strategies().stream().map(StrategyAdvice::fit).toList() + " "
                + document.taper().getClass().getSimpleName()
                + document.taper().reasons().stream().map(Reason::rule).toList();
    }
}
