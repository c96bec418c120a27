package newleaf.pharmacology.kinetics;

/// How the five linear states move over a stretch without a dose: an exact matrix `exp(K t)`.
///
/// States: G gut, C central and P peripheral mitragynine, M 7-OH (all nmol), E the level at the site of effect
/// (nmol/L). Sixteen entries of the matrix are not always zero; they are kept in a row, named below.
///
/// **Idea.** `K` has no negative entry off its diagonal, so `B = K + σ` with `σ` the fastest rate has none at all, and
/// `exp(K t) = exp(-σ t) Σ (B t)^k / k!` adds and multiplies only numbers of one sign. Long stretches are halved until
/// `σ t ≤ 1/2`, summed to order 14 and squared back.
///
/// **Why this one.** A sum of exponentials has the differences of the rates as denominators and fails where two rates
/// coincide (absorption with distribution, 7-OH with the effect site). Here nothing is divided by a difference, so
/// coinciding rates are no special case, and every entry keeps its relative accuracy.
///
/// **Error.** The series is cut at `0.5^13/13!` of an entry (below 2e-14). Each of `m` squarings doubles the relative
/// error at most and adds about 5 roundings, so an entry is off by less than `2^m · 6 · 1.1e-16`, `m = log2(σ t) + 1`.
/// A day at σ = 6/h gives 2e-13.
///
/// References: 1. Moler, Van Loan, SIAM Review 2003;45:3-49 (scaling and squaring). 2. Xue, Ye, Math. Comp.
/// 2013;82:1577-1596 (essentially nonnegative matrices: entrywise relative accuracy).
public final class Transition {
    public static final int ENTRIES = 16;

    private static final int GG = 0;
    private static final int CG = 1;
    private static final int CC = 2;
    private static final int CP = 3;
    private static final int PG = 4;
    private static final int PC = 5;
    private static final int PP = 6;
    private static final int MG = 7;
    private static final int MC = 8;
    private static final int MP = 9;
    private static final int MM = 10;
    private static final int EG = 11;
    private static final int EE = 15;
    private static final int TERMS = 14;
    private static final double SHORT = 0.5;

    private double ka;
    private double out;
    private double k12;
    private double k21;
    private double firstPass;
    private double systemic;
    private double km;
    private double toEffect;
    private double metaboliteToEffect;
    private double ke0;
    private double fastest;
    private final double[] term = new double[ENTRIES];
    private final double[] spare = new double[ENTRIES];

    /// Sets the rates of one person; `of` gives a parameter's value in the units of [Parameter].
    public Transition person(java.util.function.ToDoubleFunction<Parameter> of) {
        double v1 = of.applyAsDouble(Parameter.V1);
        double q = of.applyAsDouble(Parameter.Q);
        double k10 = of.applyAsDouble(Parameter.CL) / v1;
        double s = of.applyAsDouble(Parameter.S);
        ka = of.applyAsDouble(Parameter.KA);
        km = of.applyAsDouble(Parameter.KM);
        ke0 = of.applyAsDouble(Parameter.KE0);
        k12 = q / v1;
        k21 = q / of.applyAsDouble(Parameter.V2);
        out = k10 + k12;
        firstPass = (1 - s) * ka;
        systemic = s * k10;
        toEffect = ke0 / v1;
        metaboliteToEffect = ke0 * of.applyAsDouble(Parameter.R) / of.applyAsDouble(Parameter.VM);
        fastest = Math.max(Math.max(ka, out), Math.max(Math.max(k21, km), ke0));
        return this;
    }

    /// Sets the rates themselves, per hour: absorption, loss from the centre (elimination and distribution), the two
    /// of distribution, formation on the way in and from the centre, loss of the metabolite, gain and loss of the
    /// level at the site of effect. For models of the same shape.
    public Transition rates(
            double ka,
            double out,
            double k12,
            double k21,
            double firstPass,
            double systemic,
            double km,
            double toEffect,
            double metaboliteToEffect,
            double ke0) {
        this.ka = ka;
        this.out = out;
        this.k12 = k12;
        this.k21 = k21;
        this.firstPass = firstPass;
        this.systemic = systemic;
        this.km = km;
        this.toEffect = toEffect;
        this.metaboliteToEffect = metaboliteToEffect;
        this.ke0 = ke0;
        this.fastest = Math.max(Math.max(ka, out), Math.max(Math.max(k21, km), ke0));
        return this;
    }

    /// The fastest rate of this person, per hour.
    public double fastest() {
        return fastest;
    }

    /// The slowest rate at which mitragynine leaves, per hour.
    public double terminalRate() {
        double half = (out + k21) / 2;
        double product = (out - k12) * k21;
        return product / (half + Math.sqrt(half * half - product));
    }

    /// Writes the entries for `hours` into `entries`.
    public void over(double hours, double[] entries) {
        int halvings = Math.max(0, Math.getExponent(fastest * hours / SHORT) + 1);
        series(Math.scalb(hours, -halvings), entries);
        for (int i = 0; i < halvings; i++) square(entries);
    }

    /// Twice the stretch that `entries` stand for.
    public void square(double[] entries) {
        System.arraycopy(entries, 0, spare, 0, ENTRIES);
        times(spare, spare, entries);
    }

    private void series(double t, double[] sum) {
        java.util.Arrays.fill(term, 0);
        term[GG] = term[CC] = term[PP] = term[MM] = term[EE] = 1;
        System.arraycopy(term, 0, sum, 0, ENTRIES);
        for (int k = 1; k <= TERMS; k++) {
            next(t / k);
            for (int i = 0; i < ENTRIES; i++) sum[i] += term[i];
        }
        double scale = Math.exp(-fastest * t);
        for (int i = 0; i < ENTRIES; i++) sum[i] *= scale;
    }

    /// `term = B · term · factor`, bottom row first, so that rows above still hold the old term.
    private void next(double factor) {
        double[] e = term;
        double ownE = (fastest - ke0) * factor;
        double ownM = (fastest - km) * factor;
        for (int j = 0; j < 4; j++) {
            double c = j < 3 ? e[CG + j] : 0;
            e[EG + j] = ownE * e[EG + j] + factor * (toEffect * c + metaboliteToEffect * e[MG + j]);
        }
        e[EE] *= ownE;
        for (int j = 0; j < 3; j++) {
            double g = j == 0 ? firstPass * e[GG] : 0;
            e[MG + j] = ownM * e[MG + j] + factor * (g + systemic * e[CG + j]);
        }
        e[MM] *= ownM;
        for (int j = 0; j < 3; j++) {
            double g = j == 0 ? ka * e[GG] : 0;
            double c = e[CG + j];
            e[CG + j] = factor * (g + (fastest - out) * c + k21 * e[PG + j]);
            e[PG + j] = factor * (k12 * c + (fastest - k21) * e[PG + j]);
        }
        e[GG] *= (fastest - ka) * factor;
    }

    private static void times(double[] a, double[] b, double[] into) {
        into[GG] = a[GG] * b[GG];
        for (int row = CG; row <= PG; row += 3) {
            into[row] = a[row] * b[GG] + a[row + 1] * b[CG] + a[row + 2] * b[PG];
            into[row + 1] = a[row + 1] * b[CC] + a[row + 2] * b[PC];
            into[row + 2] = a[row + 1] * b[CP] + a[row + 2] * b[PP];
        }
        into[MG] = a[MG] * b[GG] + a[MC] * b[CG] + a[MP] * b[PG] + a[MM] * b[MG];
        into[MC] = a[MC] * b[CC] + a[MP] * b[PC] + a[MM] * b[MC];
        into[MP] = a[MC] * b[CP] + a[MP] * b[PP] + a[MM] * b[MP];
        into[MM] = a[MM] * b[MM];
        into[EG] = a[EG] * b[GG] + a[EG + 1] * b[CG] + a[EG + 2] * b[PG] + a[EG + 3] * b[MG] + a[EE] * b[EG];
        into[EG + 1] = a[EG + 1] * b[CC] + a[EG + 2] * b[PC] + a[EG + 3] * b[MC] + a[EE] * b[EG + 1];
        into[EG + 2] = a[EG + 1] * b[CP] + a[EG + 2] * b[PP] + a[EG + 3] * b[MP] + a[EE] * b[EG + 2];
        into[EG + 3] = a[EG + 3] * b[MM] + a[EE] * b[EG + 3];
        into[EE] = a[EE] * b[EE];
    }
}
