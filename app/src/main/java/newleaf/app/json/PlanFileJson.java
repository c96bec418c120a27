package newleaf.app.json;

import java.util.List;
import java.util.Map;
import newleaf.intake.plan.PlanFile;
import org.jspecify.annotations.Nullable;

/// `newleaf/plan/1`: a plan as a file, which `intake` reads back without loss.
public final class PlanFileJson {
    private PlanFileJson() {}

    public static Map<String, @Nullable Object> of(PlanFile plan) {
        return Entries.with("schema", "newleaf/plan/1")
                .and("version", plan.version())
                .and("author", plan.author().label())
                .and("made", plan.made().toString())
                .and("start", plan.start().toString())
                .and("unit", plan.unit())
                .and("daysPerWeek", plan.daysPerWeek().known())
                .and(
                        "steps",
                        plan.steps().stream().map(step -> step(step, plan)).toList())
                .and("stopDay", plan.stopDay())
                .and("because", plan.because())
                .and(
                        "earlier",
                        plan.earlier().stream().map(PlanFileJson::earlier).toList())
                .map();
    }

    private static Map<String, @Nullable Object> step(PlanFile.Step step, PlanFile plan) {
        return Entries.with("fromDay", step.fromDay())
                .and("toDay", step.toDay())
                .and("from", plan.start().plusDays(step.fromDay()).toString())
                .and("doses", doses(step.doses()))
                .and("totalPerDay", step.totalPerDay())
                .and("unit", plan.unit())
                .and("mitragynineMgPerDay", step.mitragynineMgPerDay().known().map(PlanFileJson::milligrams))
                .and("cutPercent", step.cutPercent().known())
                .map();
    }

    private static List<Map<String, @Nullable Object>> doses(List<PlanFile.Dose> doses) {
        return doses.stream()
                .map(dose -> Entries.with("time", dose.time().toString())
                        .and("product", dose.product())
                        .and("amount", dose.amount())
                        .and("unit", dose.unit())
                        .map())
                .toList();
    }

    private static Map<String, @Nullable Object> milligrams(PlanFile.Milligrams range) {
        return Entries.with("low", range.low())
                .and("mid", range.mid().known())
                .and("high", range.high())
                .map();
    }

    private static Map<String, @Nullable Object> earlier(PlanFile.Earlier earlier) {
        return Entries.with("version", earlier.version())
                .and("made", earlier.made().toString())
                .and("because", earlier.because())
                .map();
    }
}
