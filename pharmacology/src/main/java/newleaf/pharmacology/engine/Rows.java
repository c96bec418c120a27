package newleaf.pharmacology.engine;

/// The reported values of the people of one block. It is used again for the next people, so take out what is needed.
public final class Rows {
    private final int rows;
    private final int width;
    final double[] mitragynine;
    final double[] sevenHydroxy;
    final double[] effect;
    final double[] tolerance;
    final double[] withdrawal;

    Rows(int rows, int width) {
        this.rows = rows;
        this.width = width;
        this.mitragynine = new double[rows * width];
        this.sevenHydroxy = new double[rows * width];
        this.effect = new double[rows * width];
        this.tolerance = new double[rows * width];
        this.withdrawal = new double[rows * width];
    }

    public int count() {
        return rows;
    }

    /// nmol/L
    public double mitragynine(int row, int lane) {
        return mitragynine[row * width + lane];
    }

    /// nmol/L
    public double sevenHydroxy(int row, int lane) {
        return sevenHydroxy[row * width + lane];
    }

    /// S, the share of receptors with effect, 0 to 1.
    public double effect(int row, int lane) {
        return effect[row * width + lane];
    }

    /// T, 0 to 1.
    public double tolerance(int row, int lane) {
        return tolerance[row * width + lane];
    }

    /// X, 0 to 1.
    public double withdrawal(int row, int lane) {
        return withdrawal[row * width + lane];
    }
}
