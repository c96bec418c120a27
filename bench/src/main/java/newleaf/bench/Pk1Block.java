package newleaf.bench;

import java.util.Arrays;
import newleaf.pharmacology.engine.Collocation;
import newleaf.pharmacology.kinetics.Transition;

/// PK-1 for a few subjects side by side, in plain Java: exact linear states, tolerance by exponential collocation with
/// two fixed-point passes (it feeds back into the effect), withdrawal by Gauss quadrature. `Pk1Vector` does the same
/// operations with vectors.
class Pk1Block {
    static final int N = Collocation.NODES;
    static final int NODE = Transition.ENTRIES;
    static final int TN = NODE + 5 * N;
    static final int TE = TN + (N + 1) * N;
    static final int WD = TE + N + 1;
    static final int WZ = WD + N + 1;
    static final int SIZE = WZ + 1;
    static final int PASSES = 2;
    private static final double[] AFTER_DOSE = {0.5, 1, 2, 4, 8, 12};

    final int w;
    final double[] a1;
    final double[] a2;
    final double[] a3;
    final double[] a4;
    final double[] ce;
    final double[] t;
    final double[] wd;
    final double[] ec50;
    final double[] ceNode;
    final double[] tNode;
    final double[] uNode;
    final double[] peakW;
    final double[] areaW;
    private final double[] v2;
    private final double[] lengths;
    private final double[] entries;
    private final int[] stepLength;
    private final int[] doseAfter;
    private final double[][] matrix;
    private final Transition transition = new Transition();

    /// What looks at the states at the end of a step.
    interface Watch {
        void at(double hour);
    }

    Pk1Block(int width) {
        w = width;
        a1 = new double[w];
        a2 = new double[w];
        a3 = new double[w];
        a4 = new double[w];
        ce = new double[w];
        t = new double[w];
        wd = new double[w];
        ec50 = new double[w];
        v2 = new double[w];
        peakW = new double[w];
        areaW = new double[w];
        ceNode = new double[N * w];
        tNode = new double[N * w];
        uNode = new double[N * w];
        double[] steps = new double[20_000];
        int[] after = new int[20_000];
        int count = plan(steps, after);
        double[] used = Arrays.copyOf(steps, count);
        lengths = Arrays.stream(used).distinct().sorted().toArray();
        stepLength = Arrays.stream(used)
                .mapToInt(x -> Arrays.binarySearch(lengths, x))
                .toArray();
        doseAfter = Arrays.copyOf(after, count);
        entries = new double[lengths.length * SIZE * w];
        matrix = new double[lengths.length * (N + 1)][Transition.ENTRIES];
    }

    private static int plan(double[] steps, int[] after) {
        int count = 0;
        double now = 0;
        for (int dose = 0; dose <= Pk1People.DAYS * Pk1People.CLOCK.length; dose++) {
            boolean isEnd = dose == Pk1People.DAYS * Pk1People.CLOCK.length;
            double next = isEnd ? 24.0 * Pk1People.DAYS : 24.0 * (dose / 4) + Pk1People.CLOCK[dose % 4];
            double start = now;
            for (double boundary : AFTER_DOSE) {
                double to = Math.min(next, start + boundary);
                if (to <= now) continue;
                steps[count] = to - now;
                after[count++] = to == next && !isEnd ? dose : -1;
                now = to;
            }
        }
        return count;
    }

    void run(Pk1People people, int first, Watch watch) {
        for (int lane = 0; lane < w; lane++)
            seat(people.values[Math.min(first + lane, people.values.length - 1)], lane);
        for (double[] each : new double[][] {a1, a2, a3, a4, ce, wd, peakW, areaW}) Arrays.fill(each, 0);
        Arrays.fill(t, Pk1People.T_START);
        double hour = 0;
        for (int i = 0; i < stepLength.length; i++) {
            double length = lengths[stepLength[i]];
            step(entries, stepLength[i] * SIZE * w, length);
            hour += length;
            if (watch != null) watch.at(hour);
            if (doseAfter[i] >= 0) {
                double milligrams = Pk1People.milligrams(doseAfter[i] / 4);
                for (int lane = 0; lane < w; lane++) a1[lane] += milligrams;
            }
        }
    }

    private void seat(double[] p, int lane) {
        double k10 = p[1] / p[2];
        double k12 = p[3] / p[2];
        ec50[lane] = p[6];
        v2[lane] = p[2];
        transition.rates(
                p[0],
                k10 + k12,
                k12,
                p[3] / p[4],
                0,
                Pk1People.FM * k10,
                p[5] / Pk1People.VM,
                Pk1People.KE0 * 1000 / p[2],
                Pk1People.KE0 * Pk1People.POT * 1000 / Pk1People.VM,
                Pk1People.KE0);
        for (int u = 0; u < lengths.length; u++) fill(u, lane);
    }

    private void fill(int u, int lane) {
        int at = u * SIZE * w + lane;
        int half = Arrays.binarySearch(lengths, lengths[u] / 2);
        for (int j = 0; j <= N; j++) {
            double[] m = matrix[u * (N + 1) + j];
            if (half >= 0) {
                System.arraycopy(matrix[half * (N + 1) + j], 0, m, 0, m.length);
                transition.square(m);
            } else {
                transition.over(lengths[u] * Collocation.at(j), m);
            }
            if (j < N) for (int i = 0; i < 5; i++) entries[at + (NODE + 5 * j + i) * w] = m[11 + i];
            else for (int i = 0; i < m.length; i++) entries[at + i * w] = m[i];
        }
        if (lane > 0) copyShared(u, lane);
        else shared(u, at);
    }

    /// Tolerance and withdrawal have the same rates in every subject.
    private void shared(int u, int at) {
        double zt = Pk1People.KT * lengths[u];
        double zw = Pk1People.KW * lengths[u];
        for (int j = 0; j <= N; j++) {
            int row = j < N ? TN + (N + 1) * j : TE;
            entries[at + row * w] = Math.exp(-zt * Collocation.at(j));
            for (int k = 0; k < N; k++) entries[at + (row + 1 + k) * w] = Collocation.pull(j, k, zt);
        }
        entries[at + WD * w] = Math.exp(-zw);
        for (int j = 0; j < N; j++) {
            entries[at + (WD + 1 + j) * w] = zw * Collocation.weight(j) * Math.exp(-zw * (1 - Collocation.at(j)));
        }
        entries[at + WZ * w] = lengths[u] / 2;
    }

    private void copyShared(int u, int lane) {
        int at = u * SIZE * w;
        for (int e = TN; e < SIZE; e++) entries[at + e * w + lane] = entries[at + e * w];
    }

    void step(double[] k, int o, double length) {
        for (int j = 0; j < N; j++) {
            for (int l = 0; l < w; l++) {
                int n = o + (NODE + 5 * j) * w + l;
                ceNode[j * w + l] = k[n] * a1[l]
                        + k[n + w] * a2[l]
                        + k[n + 2 * w] * a3[l]
                        + k[n + 3 * w] * a4[l]
                        + k[n + 4 * w] * ce[l];
                tNode[j * w + l] = t[l];
            }
        }
        linear(k, o);
        for (int pass = 0; pass < PASSES; pass++) {
            pull();
            for (int j = 0; j < N; j++)
                for (int l = 0; l < w; l++) tNode[j * w + l] = toleranceAt(k, o + (TN + (N + 1) * j) * w + l, l);
        }
        pull();
        for (int l = 0; l < w; l++) {
            double next = toleranceAt(k, o + TE * w + l, l);
            double before = wd[l];
            double sum = k[o + WD * w + l] * before;
            for (int j = 0; j < N; j++) {
                double d = ec50[l] * (1 + Pk1People.G * tNode[j * w + l]);
                sum += k[o + (WD + 1 + j) * w + l] * tNode[j * w + l] * (d / (d + ceNode[j * w + l]));
            }
            t[l] = next;
            wd[l] = sum;
            peakW[l] = Math.max(peakW[l], sum);
            areaW[l] += k[o + WZ * w + l] * (before + sum);
        }
    }

    private void pull() {
        for (int i = 0; i < N * w; i++) {
            double c = ceNode[i];
            double d = ec50[i % w] * (1 + Pk1People.G * tNode[i]);
            uNode[i] = c / (Pk1People.E50 * (d + c) + c);
        }
    }

    private double toleranceAt(double[] k, int n, int l) {
        double sum = k[n] * t[l];
        for (int j = 0; j < N; j++) sum += k[n + (1 + j) * w] * uNode[j * w + l];
        return sum;
    }

    private void linear(double[] k, int o) {
        for (int l = 0; l < w; l++) {
            int n = o + l;
            double g = a1[l];
            double c = a2[l];
            double p = a3[l];
            double m = a4[l];
            ce[l] = k[n + 11 * w] * g
                    + k[n + 12 * w] * c
                    + k[n + 13 * w] * p
                    + k[n + 14 * w] * m
                    + k[n + 15 * w] * ce[l];
            a4[l] = k[n + 7 * w] * g + k[n + 8 * w] * c + k[n + 9 * w] * p + k[n + 10 * w] * m;
            a2[l] = k[n + w] * g + k[n + 2 * w] * c + k[n + 3 * w] * p;
            a3[l] = k[n + 4 * w] * g + k[n + 5 * w] * c + k[n + 6 * w] * p;
            a1[l] = k[n] * g;
        }
    }

    /// A1, A2, A3, A4, CE, T, W of one subject, now.
    double[] state(int lane) {
        return new double[] {a1[lane], a2[lane], a3[lane], a4[lane], ce[lane], t[lane], wd[lane]};
    }
}
