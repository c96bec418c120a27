package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two leaky integrals in a row, against sums that know nothing of series.
class CascadeTest {
    @ParameterizedTest(name = "a {0}, b {1}")
    @CsvSource({"0.3, 0.9", "0.9, 0.3", "0.5, 0.5", "0.5, 0.5000000001", "1e-5, 1", "0.01, 0.02", "1, 1"})
    void what_a_signal_leaves_is_its_integral(double a, double b) {
        for (int k = 0; k < Collocation.NODES; k++) {
            assertThat(Cascade.pull(k, a, b)).isCloseTo(integral(k, a, b), within(1e-9 * a));
        }
    }

    /// A signal that is one all the time, and tolerance that is one from the start, leave x at `1 - e^-b`.
    @ParameterizedTest(name = "a {0}, b {1}")
    @CsvSource({"0.3, 0.9", "0.9, 0.3", "0.5, 0.5", "1e-9, 1", "30, 40", "2, 4000"})
    void what_is_steady_stays_so(double a, double b) {
        if (Math.max(a, b) > 1) {
            assertThat(Cascade.carried(a, b)).isBetween(0.0, 1.0);
            return;
        }
        double sum = Cascade.carried(a, b);
        for (int k = 0; k < Collocation.NODES; k++) sum += Cascade.pull(k, a, b);
        assertThat(sum).isCloseTo(-Math.expm1(-b), within(1e-13));
    }

    @Test
    void far_behind_nothing_is_left() {
        assertThat(Cascade.carried(700, 6000)).isBetween(0.0, 1e-300);
    }

    /// The response to `S` at a time before the end, by the rule of Simpson.
    private static double integral(int k, double a, double b) {
        int n = 2000;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            double u = (double) i / n;
            double weight = i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * a * Cascade.carried(a * u, b * u) * lagrange(k, 1 - u);
        }
        return sum / (3 * n);
    }

    private static double lagrange(int k, double x) {
        double product = 1;
        for (int i = 0; i < Collocation.NODES; i++) {
            if (i != k) product *= (x - Collocation.AT[i]) / (Collocation.AT[k] - Collocation.AT[i]);
        }
        return product;
    }
}
