package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;

/// The rows of the product shelf, as the products of a case name them.
public final class ShelfProducts {
    private final List<ProductRow> rows;

    public ShelfProducts(Shelves shelves) {
        this.rows = shelves.products();
    }

    public Optional<ProductRow> row(Product product) {
        return product.shelfId()
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /// A shelf product that holds 7-OH or an analogue is that, whatever it is sold as; else what was said comes first.
    Answer<ProductForm> form(Product product) {
        Optional<ProductForm> onShelf = row(product).map(ShelfProducts::formOf);
        boolean decides = onShelf.filter(form ->
                        form.isSevenHydroxyOrAnalogue() || !product.form().isKnown())
                .isPresent();
        return decides ? Answer.from(onShelf) : product.form();
    }

    static ProductForm formOf(ProductRow row) {
        for (ProductForm form : ProductForm.values()) {
            if (form.label().equals(row.form())) return form;
        }
        return ProductForm.OTHER;
    }
}
