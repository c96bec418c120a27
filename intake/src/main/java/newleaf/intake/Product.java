package newleaf.intake;

import java.util.Optional;

/// One product that is taken.
public record Product(
        Answer<ProductForm> form,
        Optional<String> shelfId,
        Answer<Amount> amountPerDose,
        Answer<Double> dosesPerDay,
        Label label) {
    @Override
    public String toString() {
        return "Product";
    }
}
