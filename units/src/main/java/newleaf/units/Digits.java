package newleaf.units;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number as people write it: at most four digits that count, no exponent, no zeros at the end.
public final class Digits {
    private static final MathContext FOUR = new MathContext(4);

    private Digits() {}

    public static String of(double value) {
        return BigDecimal.valueOf(value).round(FOUR).stripTrailingZeros().toPlainString();
    }
}
