package newleaf.intake.use;

import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;

/// One product that is taken.
public record Product(
        Answer<ProductForm> form,
        Optional<String> shelfId,
        Answer<Amount> amountPerDose,
        Answer<Span> dosesPerDay,
        Label label) {
    /// The same product, counted as another form.
    public Product counting(Answer<ProductForm> as) {
        return new Product(as, shelfId, amountPerDose, dosesPerDay, label);
    }

    @Override
    public String toString() {
        return "Product";
    }
}
