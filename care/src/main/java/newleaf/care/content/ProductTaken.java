package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.intake.use.ProductForm;
import newleaf.units.AmountUnit;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// A product the person takes, as they describe it and as its label says.
///
/// @param shelf  its id on our shelf
/// @param mitragynine  milligrams in one unit
/// @param sevenHydroxy  milligrams in one unit
public record ProductTaken(
        String name,
        ProductForm form,
        Optional<String> shelf,
        Optional<AmountUnit> unit,
        Optional<Double> mitragynine,
        Optional<Double> sevenHydroxy)
        implements Content {
    public ProductTaken {
        Check.text("name", name, Asked.NAME);
        shelf.ifPresent(each -> Check.text("shelf", each, Asked.NAME));
        mitragynine.ifPresent(each -> Checks.within("mitragynine", each, 0, 5000));
        sevenHydroxy.ifPresent(each -> Checks.within("sevenHydroxy", each, 0, 5000));
    }

    static ProductTaken read(Asked asked) {
        return new ProductTaken(
                asked.text("name", Asked.NAME),
                asked.oneOf("form", ProductForm.values()),
                asked.maybeText("shelf", Asked.NAME),
                asked.maybeUnit("unit"),
                asked.maybeNumber("mitragynine", 0, 5000),
                asked.maybeNumber("sevenHydroxy", 0, 5000));
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCT_TAKEN;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("name", name)
                .with("form", form.label())
                .with("shelf", shelf)
                .with("unit", unit.map(AmountUnit::label))
                .with("mitragynine", mitragynine)
                .with("sevenHydroxy", sevenHydroxy)
                .fields();
    }

    @Override
    public String toString() {
        return "ProductTaken";
    }
}
