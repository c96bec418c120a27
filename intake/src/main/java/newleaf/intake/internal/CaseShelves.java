package newleaf.intake.internal;

import java.util.List;
import java.util.Optional;
import newleaf.intake.Vocabulary;
import newleaf.intake.use.ProductNames;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;

/// What the reader of a case needs of the shelves, prepared once for many cases.
public final class CaseShelves {
    private final Vocabulary vocabulary;
    private final MedicineMatcher medicines;
    private final List<String> products;
    private final ProductNames names;

    public CaseShelves(Shelves shelves) {
        this.vocabulary = Vocabulary.of(shelves);
        this.medicines = new MedicineMatcher(shelves);
        this.products = shelves.products().stream().map(ProductRow::id).toList();
        this.names = new ProductNames(shelves);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    MedicineMatcher medicines() {
        return medicines;
    }

    /// The product that was named, by its id or by what people call it.
    Optional<String> product(String named) {
        return names.idOf(named);
    }

    List<String> products() {
        return products;
    }
}
