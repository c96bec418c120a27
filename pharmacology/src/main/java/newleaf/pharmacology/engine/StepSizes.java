package newleaf.pharmacology.engine;

import java.util.Arrays;

/// Where steps end after a dose, in hours; later they have one length, up to the next dose or reported hour.
enum StepSizes {
    /// For levels to a millionth of their peak.
    FINE(0.125, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24),
    /// For the mean diary of a day, of many days.
    COARSE(1);

    private final double[] afterADose;

    StepSizes(double... afterADose) {
        this.afterADose = afterADose;
    }

    double[] afterADose() {
        return Arrays.copyOf(afterADose, afterADose.length);
    }
}
