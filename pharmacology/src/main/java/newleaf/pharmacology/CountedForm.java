package newleaf.pharmacology;

import newleaf.documents.Answer;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;

/// What a product counts as, whatever it is called: what the shelf says holds 7-OH or an analogue is that, and a "leaf"
/// that is far stronger than leaf is an extract.
final class CountedForm {
    private final ShelfProducts shelf;
    private final LeafLimits limits;

    CountedForm(Shelves shelves) {
        this.shelf = new ShelfProducts(shelves);
        this.limits = new LeafLimits(shelves);
    }

    Product of(Product said) {
        Product known = said.counting(shelf.form(said));
        return limits.isStronger(known) ? known.counting(Answer.of(ProductForm.EXTRACT)) : known;
    }
}
