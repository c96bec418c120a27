package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newleaf.intake.Vocabulary;
import newleaf.intake.use.Use;
import newleaf.pharmacology.Exposure;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Facts about how much, how often and since when.
final class UseFacts {
    private UseFacts() {}

    static List<FactDefinition> all(Vocabulary vocabulary) {
        List<FactDefinition> facts = new ArrayList<>(List.of(
                FactDefinition.number(
                        "doses_per_day", subject -> subject.exposure().dosesPerDay(), "use.dosesPerDay"),
                FactDefinition.number("days_per_week", subject -> use(subject).daysPerWeek(), "use.daysPerWeek"),
                FactDefinition.number(
                        "duration_months", subject -> use(subject).durationMonths(), "use.durationMonths"),
                FactDefinition.number(
                        "hours_since_last_dose",
                        subject -> use(subject).hoursSinceLastDose(),
                        "use.hoursSinceLastDose"),
                FactDefinition.number(
                        "previous_attempts", subject -> use(subject).previousAttempts(), "use.previousAttempts"),
                FactDefinition.truth("stopped", subject -> use(subject).stopped(), "use.stopped"),
                FactDefinition.truth("escalated", subject -> use(subject).escalated(), "use.escalated"),
                FactDefinition.said(
                        "said_escalated", subject -> use(subject).escalated().is(escalated -> escalated)),
                amount("leaf_grams_low", Exposure::leafADay, UseFacts::low),
                amount("leaf_grams_high", Exposure::leafADay, UseFacts::high),
                amount("mitragynine_low", Exposure::mitragynineADay, UseFacts::low),
                amount("mitragynine_high", Exposure::mitragynineADay, UseFacts::high),
                amount("seven_hydroxy_low", Exposure::sevenHydroxyADay, UseFacts::low),
                amount("seven_hydroxy_high", Exposure::sevenHydroxyADay, UseFacts::high)));
        for (String reason : vocabulary.reasons()) {
            facts.add(FactDefinition.truth(
                    FactTable.named("reason", reason),
                    subject -> use(subject).reasons().has(reason),
                    subject -> Set.of("use.reasons")));
        }
        return facts;
    }

    private static Use use(Subject subject) {
        return subject.caseFile().use();
    }

    private static <Q extends Quantity<Q>> FactDefinition amount(
            String name, Function<Exposure, Optional<Range<Q>>> total, Function<Range<?>, Double> end) {
        return new FactDefinition(name, FactType.NUMBER, subject -> {
            Optional<Range<Q>> range = total.apply(subject.exposure());
            return range.map(each -> Fact.known(name, end.apply(each)))
                    .orElseGet(() -> Fact.notKnown(name, missing(subject.exposure())));
        });
    }

    private static Set<String> missing(Exposure exposure) {
        return exposure.missing().isEmpty() ? Set.of("use.products") : exposure.missing();
    }

    private static double low(Range<?> range) {
        return range.low().value();
    }

    private static double high(Range<?> range) {
        return range.high().value();
    }
}
