package newleaf.guidance.internal;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;

/// How many times its upper limit a liver value is. Laboratories print the limit; where it was not given, a card's
/// stands in, and another fact says so.
final class LabFacts {
    private LabFacts() {}

    static List<FactDefinition> all(Shelves shelves) {
        return Stream.of(
                        new Value("alt", CaseField.ALT, CaseField.ALT_LIMIT),
                        new Value("ast", CaseField.AST, CaseField.AST_LIMIT),
                        new Value("alp", CaseField.ALP, CaseField.ALP_LIMIT),
                        new Value("bilirubin", CaseField.BILIRUBIN, CaseField.BILIRUBIN_LIMIT))
                .flatMap(value -> Stream.of(
                        value.timesLimit(shelves.parameter("parameter-upper-limit-" + value.name())),
                        value.isLimitAssumed()))
                .toList();
    }

    /// A value and the limit that the laboratory prints beside it.
    private record Value(String name, CaseField<Double> measured, CaseField<Double> limit) {
        /// Not measured, it compares as false with everything.
        FactDefinition timesLimit(ParameterCard usual) {
            String fact = name + "_times_limit";
            return new FactDefinition(
                    fact,
                    FactType.NUMBER,
                    subject -> Fact.known(fact, measured(subject) / limit(subject, usual)),
                    _ -> new Origin(measured.path(), How.WORKED_OUT));
        }

        FactDefinition isLimitAssumed() {
            return FactDefinition.said(
                    name + "_limit_assumed",
                    subject -> Truth.of(subject.caseFile().answer(measured).isKnown()
                            && !subject.caseFile().answer(limit).isKnown()),
                    limit);
        }

        private double measured(Subject subject) {
            return subject.caseFile().answer(measured).known().orElse(Double.NaN);
        }

        private double limit(Subject subject, ParameterCard usual) {
            return subject.caseFile().answer(limit).known().orElse(usual.value());
        }
    }
}
