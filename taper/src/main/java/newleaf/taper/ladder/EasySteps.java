package newleaf.taper.ladder;

import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// The next easy amount below a dose, in weighable steps.
final class EasySteps {
    private static final double CLOSE = 1e-6;
    /// What is measured or counted falls by about a tenth of a dose, in round numbers of steps.
    private static final double PART = 8;

    private static final int[] ROUND = {20, 10, 5, 2, 1};

    private final TaperProduct product;
    private final TaperNumbers.Easy easy;

    EasySteps(TaperProduct product, TaperNumbers numbers) {
        this.product = product;
        this.easy = numbers.easy();
    }

    int below(int dose) {
        int step = step(dose);
        return (dose - 1) / step * step;
    }

    private int step(int dose) {
        if (product.measure().unit() != AmountUnit.GRAM) return round(dose);
        double scale = product.measure().step();
        boolean isLarge = dose * scale > easy.from() + CLOSE;
        if (isLarge && isWhole(easy.large() / scale)) return (int) Math.rint(easy.large() / scale);
        if (isWhole(easy.small() / scale)) return (int) Math.rint(easy.small() / scale);
        return isWhole(easy.tenths() / scale) ? (int) Math.rint(easy.tenths() / scale) : 1;
    }

    private static int round(int dose) {
        for (int each : ROUND) if (each * PART <= dose) return each;
        return 1;
    }

    private static boolean isWhole(double steps) {
        return steps >= 1 - CLOSE && Math.abs(steps - Math.rint(steps)) < CLOSE;
    }
}
