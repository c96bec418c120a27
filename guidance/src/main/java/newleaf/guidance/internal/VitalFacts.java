package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.Setting;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.WarningPoints;

/// Facts about the vital signs together: the points of the early warning score (NEWS2, RCP 2017). Signs that were not
/// taken add nothing, so a total is at least that high; being awake is not counted, for whoever is confused or cannot
/// be
/// woken is an emergency already. The score is not made for children.
final class VitalFacts {
    private static final int MOST_POINTS = 3;
    private static final List<CaseField<Double>> SIGNS =
            List.of(CaseField.BREATHS, CaseField.OXYGEN, CaseField.SYSTOLIC, CaseField.PULSE, CaseField.TEMPERATURE);

    private final Map<String, List<WarningPoints>> bands = new LinkedHashMap<>();
    private final ParameterCard youngest;

    private VitalFacts(Shelves shelves) {
        shelves.warningPoints()
                .forEach(each -> bands.computeIfAbsent(each.sign(), _ -> new ArrayList<>())
                        .add(each));
        this.youngest = shelves.parameter("parameter-early-warning-from-age");
    }

    static List<FactDefinition> all(Shelves shelves) {
        VitalFacts facts = new VitalFacts(shelves);
        return List.of(
                number(
                        "news2_total",
                        points -> points.stream().mapToInt(each -> each).sum(),
                        facts),
                number(
                        "news2_threes",
                        points -> points.stream()
                                .filter(each -> each == MOST_POINTS)
                                .count(),
                        facts),
                FactDefinition.said(
                        "said_observed",
                        subject -> subject.caseFile().answer(CaseField.SETTING).is(setting -> setting != Setting.HOME),
                        CaseField.SETTING));
    }

    /// Nothing measured, or a child: as a measurement that was not taken.
    private static FactDefinition number(String name, ToDoubleFunction<List<Integer>> of, VitalFacts facts) {
        return new FactDefinition(
                name,
                FactType.NUMBER,
                subject -> {
                    List<Integer> points = facts.points(subject);
                    return Fact.known(name, points.isEmpty() ? Double.NaN : of.applyAsDouble(points));
                },
                _ -> new Origin(CaseField.VITALS.path(), How.WORKED_OUT));
    }

    private List<Integer> points(Subject subject) {
        boolean isChild = subject.caseFile().answer(CaseField.AGE).is(age -> age < youngest.value()) == Truth.YES;
        List<Integer> points = new ArrayList<>();
        if (isChild) return points;
        SIGNS.forEach(sign -> subject.caseFile()
                .answer(sign)
                .known()
                .flatMap(value -> points(sign, value))
                .ifPresent(points::add));
        return points;
    }

    private Optional<Integer> points(CaseField<Double> sign, double value) {
        return bands.getOrDefault(sign.fact().orElseThrow(), List.of()).stream()
                .filter(band -> band.upTo().filter(most -> value > most).isEmpty())
                .findFirst()
                .map(WarningPoints::points);
    }
}
