package newleaf.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.intake.Goal;
import newleaf.intake.Limits;
import newleaf.intake.Safety;
import newleaf.intake.Situation;

/// Reads `safety`, `situation`, `goal` and `limits`.
final class SituationReader {
    private SituationReader() {}

    static Safety safety(Section section) {
        Safety safety = new Safety(
                section.oneOfUnsaid("suicidal", List.of("none", "passive", "active", "attempt-recent")),
                section.truth("unresponsive"),
                section.truth("vomitingCannotDrink"));
        section.nothingElse();
        return safety;
    }

    static Situation situation(Section section) {
        Situation situation = new Situation(
                section.truth("safeHome"),
                section.truth("someonePresent"),
                section.truth("canAttendDaily"),
                section.truth("naloxoneAtHome"),
                section.oneOf(
                        "setting", List.of("home", "clinic", "emergency-department", "hospital", "intensive-care")));
        section.nothingElse();
        return situation;
    }

    static Goal goal(Section section) {
        Goal goal = new Goal(
                section.oneOf("aim", List.of("quit", "reduce", "unsure")),
                section.oneOf("approach", List.of("taper", "stop", "medicine", "unsure")),
                section.number("weeks", 0, 520),
                section.number("scaleStepG", 0.001, 10),
                section.number("targetGPerDay", 0, 1000));
        section.nothingElse();
        return goal;
    }

    static Limits limits(Section section) {
        Limits limits = new Limits(
                section.number("largestCutPercent", 0, 100),
                section.number("smallestIntervalDays", 0, 365),
                section.number("ceilingGPerDay", 0, 1000),
                section.number("supplyG", 0, 1_000_000),
                frozen(section.sections("frozen").known().orElse(List.of())),
                section.text("clinicianReason", 2000));
        section.nothingElse();
        return limits;
    }

    private static List<Limits.Frozen> frozen(List<Section> sections) {
        List<Limits.Frozen> frozen = new ArrayList<>();
        for (Section section : sections) {
            Answer<LocalDate> from = section.date("from");
            Answer<LocalDate> to = section.date("to");
            section.nothingElse();
            if (!section.isPresent("from")) section.problem("from", "is missing; write the first day");
            if (!section.isPresent("to")) section.problem("to", "is missing; write the last day");
            from.known()
                    .ifPresent(first -> to.known().ifPresent(last -> {
                        if (last.isBefore(first)) section.problem("to", "is before `from`");
                        frozen.add(new Limits.Frozen(first, last));
                    }));
        }
        return frozen;
    }
}
