package newleaf.pharmacology.course;

import java.util.Arrays;
import newleaf.pharmacology.course.Course.Curve;
import newleaf.pharmacology.people.Band;
import newleaf.pharmacology.people.Quantiles;

/// The values of all people at every hour, in as many passes as memory allows: what does not fit at once is run again,
/// and each pass keeps its share of the columns. People are repeatable, so the passes agree.
final class Columns {
    static final int QUANTITIES = 6;
    private static final long MOST_VALUES = 40_000_000;

    private final int hours;
    private final int people;
    private final int columns;
    private final int columnsAPass;
    private final double[][] values;
    private final double[][] p;
    private int firstColumn;

    Columns(int hours, int people) {
        this(hours, people, QUANTITIES);
    }

    Columns(int hours, int people, int quantities) {
        this.hours = hours;
        this.people = people;
        this.columns = hours * quantities;
        this.columnsAPass = Math.clamp(MOST_VALUES / people, 1, Math.max(1, columns));
        this.values = new double[Math.min(columnsAPass, columns)][people];
        this.p = new double[3][columns];
    }

    boolean isFirstPass() {
        return firstColumn == 0;
    }

    /// Two people never write to one place, so no lock is needed.
    void put(int quantity, int hour, int person, double value) {
        int column = quantity * hours + hour - firstColumn;
        if (column >= 0 && column < values.length) values[column][person] = value;
    }

    /// Works out the quantiles of this pass; true when columns are left for another.
    boolean needAnotherPass() {
        for (int i = 0; i < values.length && firstColumn + i < columns; i++) {
            Arrays.sort(values[i]);
            p[0][firstColumn + i] = Quantiles.of(values[i], 0.1);
            p[1][firstColumn + i] = Quantiles.of(values[i], 0.5);
            p[2][firstColumn + i] = Quantiles.of(values[i], 0.9);
        }
        firstColumn += columnsAPass;
        return firstColumn < columns;
    }

    Curve curve(int quantity) {
        if (isFirstPass()) needAnotherPass();
        int from = quantity * hours;
        int to = from + hours;
        if (people == 1) return new Curve.One(Band.list(Arrays.copyOfRange(p[1], from, to)));
        return new Curve.Many(Band.of(
                Arrays.copyOfRange(p[0], from, to),
                Arrays.copyOfRange(p[1], from, to),
                Arrays.copyOfRange(p[2], from, to)));
    }
}
