package newleaf.app.text;

import newleaf.pharmacology.course.Course;
import newleaf.pharmacology.course.Course.Curve;
import newleaf.pharmacology.course.Course.Summary;
import newleaf.report.wording.Wording;

/// A course as a table: the middle value where there are many people.
public final class CourseText {
    private static final String[] NAMES = {"hour", "mitragynine nmol/L", "7-OH nmol/L", "S", "T", "X", "diary 0-100"};

    private CourseText() {}

    public static void write(Course course, Page page) {
        boolean isBand = course.diary() instanceof Curve.Many;
        page.heading(isBand ? "Course, p50 of the people (--json has p10 and p90)" : "Course of one person");
        page.line(1, String.join("  ", NAMES));
        for (int i = 0; i < course.hours().size(); i++) page.line(1, row(course, i));
        summary("Mitragynine", course.mitragynineSummary(), page);
        summary("7-OH", course.sevenHydroxySummary(), page);
    }

    private static String row(Course course, int i) {
        return Wording.number(course.hours().get(i)) + "  " + at(course.mitragynine(), i) + "  "
                + at(course.sevenHydroxy(), i) + "  " + at(course.effect(), i) + "  " + at(course.tolerance(), i)
                + "  " + at(course.withdrawal(), i) + "  " + at(course.diary(), i);
    }

    private static void summary(String name, Summary summary, Page page) {
        page.line(
                1,
                name + ": highest " + at(summary.cmax(), 0) + " nmol/L at " + at(summary.tmax(), 0) + " h, area "
                        + at(summary.auc(), 0) + " nmol h/L, half-life " + at(summary.halfLife(), 0) + " h");
    }

    private static String at(Curve curve, int i) {
        double value = switch (curve) {
            case Curve.One(var values) -> values.get(i);
            case Curve.Many(var band) -> band.p50().get(i);
        };
        return Double.isFinite(value) ? Wording.number(value) : "-";
    }
}
