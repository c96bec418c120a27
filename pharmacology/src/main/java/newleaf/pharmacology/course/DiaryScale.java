package newleaf.pharmacology.course;

import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;

/// The daily diary's scale, 0 to 100, and withdrawal X: `100 X^h / (X50^h + X^h)`. Ours, and not validated.
public final class DiaryScale {
    public static final double TOP = 100;

    private DiaryScale() {}

    public static double of(double withdrawal, double x50, double hill) {
        if (withdrawal <= 0) return 0;
        return TOP / (1 + Math.exp(hill * (Math.log(x50) - Math.log(withdrawal))));
    }

    public static double of(double withdrawal, Crowd crowd, int person) {
        return of(withdrawal, crowd.value(Parameter.X50, person), crowd.value(Parameter.HILL, person));
    }
}
