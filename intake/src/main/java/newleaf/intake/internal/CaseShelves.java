package newleaf.intake.internal;

import java.util.List;
import newleaf.intake.Vocabulary;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;

/// What the reader of a case needs of the shelves, prepared once for many cases.
public final class CaseShelves {
    private final Vocabulary vocabulary;
    private final MedicineMatcher medicines;
    private final List<String> products;

    public CaseShelves(Shelves shelves) {
        this.vocabulary = Vocabulary.of(shelves);
        this.medicines = new MedicineMatcher(shelves);
        this.products = shelves.products().stream().map(ProductRow::id).toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    MedicineMatcher medicines() {
        return medicines;
    }

    List<String> products() {
        return products;
    }
}
