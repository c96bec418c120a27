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

    /// How fast the diary changes where withdrawal changes so fast: `D' = h D (1 - D / 100) X' / X`.
    ///
    /// @param diary  its value there
    public double slope(double diary, double withdrawal, double change) {
        return diary <= 0 ? 0 : hill * diary * (1 - diary / TOP) * change / withdrawal;
    }

    @Override
    public String toString() {
        return "DiaryScale";
    }
}
