package newleaf.intake.use;

import java.util.Optional;
import newleaf.documents.Answer;

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
