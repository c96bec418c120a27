package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.pharmacology.Exposure;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Facts about how much, how often and since when.
final class UseFacts {
    private UseFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary) {
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
