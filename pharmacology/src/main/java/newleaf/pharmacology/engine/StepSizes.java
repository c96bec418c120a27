package newleaf.pharmacology.engine;

import java.util.Arrays;

/// Where steps end after a dose, in hours; later they have one length, up to the next dose or reported hour.
enum StepSizes {
    /// For levels to a millionth of their peak.
    FINE(60, 0.125, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24),
    /// For the mean diary of a day, of many days.
    COARSE(8, 1);

    private static final double DAY = 24;

    private final int daysToBuildUp;
    private final double[] afterADose;

    StepSizes(int daysToBuildUp, double... afterADose) {
        this.daysToBuildUp = daysToBuildUp;
        this.afterADose = afterADose;
    }

    /// How many periods of a habit are walked before its level counts as steady.
    double periodsToBuildUp(double periodHours) {
        return Math.ceil(daysToBuildUp * DAY / periodHours);
    }

    double[] afterADose() {
        return Arrays.copyOf(afterADose, afterADose.length);
    }
}
