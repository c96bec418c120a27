package newleaf.pharmacology.engine;

/// The reported values of the people of one block. It is used again for the next people, so take out what is needed.
public final class Rows {
    private static final int EFFECT = 0;
    private static final int TOLERANCE = 1;
    private static final int WITHDRAWAL = 2;
    private static final int CENTRAL = 3;
    private static final int METABOLITE = 4;
    private static final int WITHOUT_LEVELS = 3;
    private static final int ALL = 5;

    private final int rows;
    private final int width;
    private final int each;
    private final double[] centralVolume;
    private final double[] metaboliteVolume;
    /// By row, then by value, then by person.
    private final double[] values;

    /// @param hasLevels         whether levels in blood are kept
    /// @param centralVolume     litres, by place; and of the metabolite
    Rows(int rows, int width, boolean hasLevels, double[] centralVolume, double[] metaboliteVolume) {
        this.rows = rows;
        this.width = width;
        this.centralVolume = centralVolume;
        this.metaboliteVolume = metaboliteVolume;
        this.each = hasLevels ? ALL : WITHOUT_LEVELS;
        this.values = new double[rows * each * width];
    }

    void note(int row, double[][] state) {
        int at = row * each * width;
        put(state[Block.EFFECT], at + EFFECT * width);
        put(state[Block.TOLERANCE], at + TOLERANCE * width);
        put(state[Block.X], at + WITHDRAWAL * width);
        if (each == WITHOUT_LEVELS) return;
        put(state[Block.C], at + CENTRAL * width);
        put(state[Block.M], at + METABOLITE * width);
    }

    private void put(double[] from, int at) {
        for (int lane = 0; lane < width; lane++) values[at + lane] = from[lane];
    }

    private double value(int row, int which, int lane) {
        if (which >= each) throw new IllegalStateException("levels are not kept here");
        return values[(row * each + which) * width + lane];
    }

    public int count() {
        return rows;
    }

    /// nmol/L
    public double mitragynine(int row, int lane) {
        return value(row, CENTRAL, lane) / centralVolume[lane];
    }

    /// nmol/L
    public double sevenHydroxy(int row, int lane) {
        return value(row, METABOLITE, lane) / metaboliteVolume[lane];
    }

    /// S, a fourth root of the level: above 0, without a ceiling.
    public double effect(int row, int lane) {
        return value(row, EFFECT, lane);
    }

    /// T, what the body has got used to, on the scale of S.
    public double tolerance(int row, int lane) {
        return value(row, TOLERANCE, lane);
    }

    /// `X'` an hour, for somebody's `kx`.
    public double withdrawalChange(int row, int lane, double kx) {
        return kx * (tolerance(row, lane) - effect(row, lane) - withdrawal(row, lane));
    }

    /// X; below 0 while what was taken covers what the body is used to.
    public double withdrawal(int row, int lane) {
        return value(row, WITHDRAWAL, lane);
    }
}
