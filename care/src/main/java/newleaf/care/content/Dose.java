package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.units.AmountUnit;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// One dose that was taken.
///
/// @param amount  in `unit`; empty where it was not weighed or counted
public record Dose(String product, Optional<Double> amount, Optional<AmountUnit> unit, Optional<String> note)
        implements Content {
    public Dose {
        Check.text("product", product, Asked.NAME);
        amount.ifPresent(each -> Checks.within("amount", each, 0, 100000));
        note.ifPresent(each -> Check.text("note", each, Asked.WORDS));
        if (amount.isPresent() && unit.isEmpty()) throw new IllegalArgumentException("an amount has its unit");
    }

    static Dose read(Asked asked) {
        return new Dose(
                asked.text("product", Asked.NAME),
                asked.maybeNumber("amount", 0, 100000),
                asked.maybeUnit("unit"),
                asked.maybeText("note", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.DOSE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("product", product)
                .with("amount", amount)
                .with("unit", unit.map(AmountUnit::label))
                .with("note", note)
                .fields();
    }

    @Override
    public String toString() {
        return "Dose";
    }
}
