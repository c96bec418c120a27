package newleaf.care.content;

import java.util.Map;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// Money spent.
///
/// @param currency  three letters, ISO 4217
public record Cost(double amount, String currency, String what) implements Content {
    public Cost {
        Checks.within("amount", amount, 0, 1000000);
        if (!currency.matches("[A-Z]{3}")) throw new IllegalArgumentException("a currency is three capital letters");
        Check.text("what", what, Asked.NAME);
    }

    static Cost read(Asked asked) {
        return new Cost(asked.number("amount", 0, 1000000), asked.text("currency", 3), asked.text("what", Asked.NAME));
    }

    @Override
    public Kind kind() {
        return Kind.COST;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("amount", amount)
                .with("currency", currency)
                .with("what", what)
                .fields();
    }

    @Override
    public String toString() {
        return "Cost";
    }
}
