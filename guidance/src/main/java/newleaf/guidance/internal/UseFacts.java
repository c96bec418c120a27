package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.Exposure;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Facts about how much, how often and since when.
final class UseFacts {
    private UseFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary, Shelves shelves) {
        Belief belief = Belief.of(shelves);
        List<FactDefinition> facts = new ArrayList<>(List.of(
                FactDefinition.orImplied(
                        "doses_per_day",
                        FactType.NUMBER,
                        CaseField.DOSES_PER_DAY,
                        subject -> subject.exposure().dosesPerDay()),
                FactDefinition.said(
                        "said_escalated",
                        subject ->
                                subject.caseFile().answer(CaseField.ESCALATED).is(is -> is),
                        CaseField.ESCALATED),
                FactDefinition.truth(
                        "above_measured",
                        subject -> isAboveMeasured(subject, belief),
                        UseFacts::settlesTheAmount,
                        _ -> new Origin(CaseField.PRODUCTS.path(), How.WORKED_OUT)),
                amount("leaf_grams_low", Exposure::leafADay, UseFacts::low),
                amount("leaf_grams_high", Exposure::leafADay, UseFacts::high),
                amount("mitragynine_low", Exposure::mitragynineADay, UseFacts::low),
                amount("mitragynine_high", Exposure::mitragynineADay, UseFacts::high),
                amount("seven_hydroxy_low", Exposure::sevenHydroxyADay, UseFacts::low),
                amount("seven_hydroxy_high", Exposure::sevenHydroxyADay, UseFacts::high)));
        for (String reason : vocabulary.reasons()) {
            facts.add(FactDefinition.truth(
                    FactTable.named("reason", reason),
                    subject -> subject.caseFile().reasons().has(reason),
                    CaseField.REASONS,
                    How.LISTED));
        }
        return facts;
    }

    /// More than anybody has been measured at. An amount that is not known may be that, and so may one so large that it
    /// is asked back before it is believed.
    private static Truth isAboveMeasured(Subject subject, Belief belief) {
        if (subject.exposure().isAboveMeasured()) {
            boolean isMeant = subject.caseFile().use().amountConfirmed().is(is -> is) == Truth.YES;
            return isMeant && !belief.isBeyond(subject.exposure()) ? Truth.YES : Truth.NOT_KNOWN;
        }
        boolean isNothing = subject.exposure().taking().isTold()
                && subject.exposure().taking().products().isEmpty();
        boolean isKnown = isNothing
                || subject.exposure().leafADay().isPresent()
                || subject.exposure().mitragynineADay().isPresent();
        return isKnown ? Truth.NO : Truth.NOT_KNOWN;
    }

    private static Set<String> settlesTheAmount(Subject subject) {
        return subject.exposure().isAboveMeasured()
                ? Set.of(CaseField.AMOUNT_CONFIRMED.path())
                : missing(subject.exposure());
    }

    /// What nobody is believed to take in a day, whatever was confirmed.
    private record Belief(double leafGrams, double mitragynineMilligrams) {
        static Belief of(Shelves shelves) {
            return new Belief(
                    most(shelves, "parameter-taper-believed-day"), most(shelves, "parameter-taper-believed-day-mg"));
        }

        private static double most(Shelves shelves, String card) {
            return shelves.parameter(card).range().orElseThrow().high();
        }

        boolean isBeyond(Exposure exposure) {
            if (exposure.isAllLeaf() && exposure.leafADay().isPresent()) {
                return middle(exposure.leafADay().get()) > leafGrams;
            }
            return exposure.mitragynineADay()
                    .filter(each -> middle(each) > mitragynineMilligrams)
                    .isPresent();
        }

        private static <Q extends Quantity<Q>> double middle(Range<Q> range) {
            return range.typical().map(Quantity::value).orElse((low(range) + high(range)) / 2);
        }
    }

    private static <Q extends Quantity<Q>> FactDefinition amount(
            String name, Function<Exposure, Optional<Range<Q>>> total, Function<Range<?>, Double> end) {
        Function<Subject, Fact> read = subject -> total.apply(subject.exposure())
                .map(range -> Fact.known(name, end.apply(range)))
                .orElseGet(() -> Fact.notKnown(name, missing(subject.exposure())));
        return new FactDefinition(
                name, FactType.NUMBER, read, _ -> new Origin(CaseField.PRODUCTS.path(), How.WORKED_OUT));
    }

    private static Set<String> missing(Exposure exposure) {
        return exposure.missing().isEmpty() ? Set.of(CaseField.PRODUCTS.path()) : exposure.missing();
    }

    private static double low(Range<?> range) {
        return range.low().value();
    }

    private static double high(Range<?> range) {
        return range.high().value();
    }
}
