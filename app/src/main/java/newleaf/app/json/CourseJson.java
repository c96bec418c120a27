package newleaf.app.json;

import java.util.Map;
import newleaf.pharmacology.course.Course;
import newleaf.pharmacology.course.Course.Curve;
import newleaf.pharmacology.course.Course.Summary;
import newleaf.pharmacology.people.Band;
import org.jspecify.annotations.Nullable;

/// `newleaf/course/1`.
public final class CourseJson {
    private CourseJson() {}

    public static Map<String, @Nullable Object> of(Course course) {
        return Entries.with("schema", "newleaf/course/1")
                .and("hours", course.hours())
                .and("mitragynineNmolL", curve(course.mitragynine()))
                .and("sevenHydroxyNmolL", curve(course.sevenHydroxy()))
                .and("effect", curve(course.effect()))
                .and("tolerance", curve(course.tolerance()))
                .and("withdrawal", curve(course.withdrawal()))
                .and("diary", curve(course.diary()))
                .and("mitragynine", summary(course.mitragynineSummary()))
                .and("sevenHydroxy", summary(course.sevenHydroxySummary()))
                .map();
    }

    private static Map<String, @Nullable Object> summary(Summary summary) {
        return Entries.with("cmaxNmolL", single(summary.cmax()))
                .and("tmaxHours", single(summary.tmax()))
                .and("aucNmolHL", single(summary.auc()))
                .and("halfLifeHours", single(summary.halfLife()))
                .map();
    }

    private static Object curve(Curve curve) {
        return switch (curve) {
            case Curve.One(var values) -> values;
            case Curve.Many(var band) -> band(band);
        };
    }

    private static @Nullable Object single(Curve curve) {
        return switch (curve) {
            case Curve.One(var values) -> number(values.getFirst());
            case Curve.Many(var band) ->
                Entries.with("p10", number(band.p10().getFirst()))
                        .and("p50", number(band.p50().getFirst()))
                        .and("p90", number(band.p90().getFirst()))
                        .map();
        };
    }

    static Map<String, @Nullable Object> band(Band band) {
        return Entries.with("p10", band.p10())
                .and("p50", band.p50())
                .and("p90", band.p90())
                .map();
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
