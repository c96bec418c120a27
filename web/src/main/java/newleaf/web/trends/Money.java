package newleaf.web.trends;

import java.util.Optional;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.text.TextField;

/// What was not spent, and the price it goes by. Template `trends/money`.
///
/// @param notSpent  empty where it is not known
/// @param price     as the person said it; empty where they did not
/// @param entry     of the price, by which it is taken back
public record Money(
        Optional<String> notSpent, Optional<String> how, Optional<String> price, Optional<String> entry, Form form) {
    /// To say the price of what is taken.
    ///
    /// @param product  as it is written down
    /// @param unit     of the amount, by its label
    public record Form(
            NumberField price, TextField currency, NumberField quantity, String product, String unit, String entry) {
        @Override
        public String toString() {
            return "Form";
        }
    }

    @Override
    public String toString() {
        return "Money";
    }
}
