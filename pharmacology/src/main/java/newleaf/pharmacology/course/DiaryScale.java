package newleaf.pharmacology.course;

import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;

/// One person's daily diary, 0 to 100, by withdrawal X: `100 X^h / (X50^h + X^h)`. Ours, and not validated.
public record DiaryScale(double logX50, double hill) {
    public static final double TOP = 100;

    public static DiaryScale of(Crowd crowd, int person) {
        return new DiaryScale(Math.log(crowd.value(Parameter.X50, person)), crowd.value(Parameter.HILL, person));
    }

    public double at(double withdrawal) {
        if (withdrawal <= 0) return 0;
        return TOP / (1 + Math.exp(hill * (logX50 - Math.log(withdrawal))));
    }

    @Override
    public String toString() {
        return "DiaryScale";
    }
}
