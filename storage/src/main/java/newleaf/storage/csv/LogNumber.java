package newleaf.storage.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// An amount as people write it. A point or a comma may part thousands or decimals; where both could be meant,
/// it is neither.
sealed interface LogNumber {
    record Known(double value) implements LogNumber {}

    /// 1,250 or 1.250: a thousand and more, or one and a quarter?
    record Ambiguous() implements LogNumber {}

    record NoNumber() implements LogNumber {}

    Pattern PLAIN = Pattern.compile("\\d{1,9}([.,]\\d{1,9})?|[.,]\\d{1,9}");
    Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    static LogNumber of(String text) {
        String number = text.strip();
        if (!PLAIN.matcher(number).matches()) return new NoNumber();
        if (THOUSANDS.matcher(number).matches()) return new Ambiguous();
        return new Known(Double.parseDouble(number.replace(',', '.')));
    }

    /// So that it is read back the same: three decimals get a fourth.
    static String written(double amount) {
        String plain =
                new BigDecimal(Double.toString(amount)).stripTrailingZeros().toPlainString();
        return THOUSANDS.matcher(plain).matches() ? plain + "0" : plain;
    }
}
