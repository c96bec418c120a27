package newleaf.bench;

/// The subjects of PK-1 (`bench/pk1.md`): seven individual parameters each, drawn subject by subject.
final class Pk1People {
    static final double VM = 200;
    static final double FM = 0.1;
    static final double POT = 5;
    static final double KE0 = 1;
    static final double G = 2;
    static final double E50 = 0.5;
    static final double KT = 0.005776226504666211;
    static final double KW = 0.05776226504666211;
    static final double T_START = 0.6;
    static final int DAYS = 60;
    static final int[] CLOCK = {8, 12, 16, 20};
    private static final double[] TYPICAL = {2, 100, 600, 120, 3000, 60, 80};
    private static final double SPREAD = 0.4;
    private static final long SEED = 20260101;

    /// By subject: KA, CL, V2, Q, V3, CLM, EC50.
    final double[][] values;

    Pk1People(int count) {
        values = new double[count][TYPICAL.length];
        long state = SEED;
        for (double[] subject : values) {
            for (int i = 0; i < subject.length; i++) {
                state += 0x9E3779B97F4A7C15L;
                double u1 = unit(state);
                state += 0x9E3779B97F4A7C15L;
                double u2 = unit(state);
                double z = Math.sqrt(-2 * Math.log(1 - u1)) * Math.cos(2 * Math.PI * u2);
                subject[i] = TYPICAL[i] * Math.exp(SPREAD * z);
            }
        }
    }

    static double milligrams(int day) {
        return 40 * Math.pow(0.9, day / 7);
    }

    private static double unit(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
