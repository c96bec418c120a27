package newleaf.taper.course;

/// How much signal a share of the usual day has, as far as the model says: a fourth root of the level, so that the same
/// grams weigh more at the low end.
public final class EffectCurve {
    private static final double[] SHARES = {0, 0.03, 0.08, 0.16, 0.3, 0.5, 0.75, 1};

    private final double[] effects;

    private EffectCurve(double[] effects) {
        this.effects = effects;
    }

    public static EffectCurve of(PeoplesCourses courses) {
        return new EffectCurve(courses.effects(SHARES));
    }

    /// Where no figures may be given: as a logarithm of the dose, from 3 % of it upwards.
    public static EffectCurve withoutModel() {
        double[] effects = new double[SHARES.length];
        for (int i = 1; i < effects.length; i++) effects[i] = 1 + Math.log(SHARES[i] / SHARES[1]);
        return new EffectCurve(effects);
    }

    public double at(double share) {
        double within = Math.clamp(share, 0, 1);
        int i = 1;
        while (SHARES[i] < within) i++;
        double part = (within - SHARES[i - 1]) / (SHARES[i] - SHARES[i - 1]);
        return effects[i - 1] + part * (effects[i] - effects[i - 1]);
    }
}
