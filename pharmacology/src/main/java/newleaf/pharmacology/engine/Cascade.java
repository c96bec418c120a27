package newleaf.pharmacology.engine;

/// How withdrawal follows tolerance over a step: two leaky integrals in a row, of a cubic.
///
/// **Idea.** `y' = a (S - y)`, then `x' = b (y - x)`, over a step of length 1. What `y` at the start leaves in `x` is
/// `b (e^-a - e^-b) / (b - a)`; what `S` does is the same response under the integral. Written as
/// `Σ (-1)^(n+1) u^n / n! · (a^(n-1) + a^(n-2) b + … + b^(n-1))` it needs no difference of the rates, so rates that
/// meet
/// are no special case.
///
/// **Error.** The series is cut where [Collocation] cuts its own: below 1e-14 of its first term.
final class Cascade {
    private Cascade() {}

    /// What of `y` at the start is in `x` at the end.
    static double carried(double a, double b) {
        double apart = Math.abs(b - a);
        double slower = b * Math.exp(-Math.min(a, b));
        return apart == 0 ? slower : slower * -Math.expm1(-apart) / apart;
    }

    /// How much `S` at point `k` adds to `x` at the end.
    static double pull(int k, double a, double b) {
        double[] moment = Collocation.atEnd(k);
        int terms = Collocation.terms(Math.max(a, b));
        double sum = 0;
        double power = 1;
        double symmetric = 1;
        double sign = 1;
        for (int n = 1; n < terms; n++) {
            sum += sign * moment[n] * symmetric;
            power *= b;
            symmetric = a * symmetric + power;
            sign = -sign;
        }
        return a * b * sum;
    }
}
