package newleaf.intake.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Answer;
import newleaf.intake.Vocabulary;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductNames;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;

/// What the reader of a case needs of the shelves, prepared once for many cases.
public final class CaseShelves {
    private final Vocabulary vocabulary;
    private final MedicineMatcher medicines;
    private final List<String> products;
    private final Map<String, Set<String>> countedIn;
    private final ProductNames names;

    public CaseShelves(Shelves shelves) {
        this.vocabulary = Vocabulary.of(shelves);
        this.medicines = new MedicineMatcher(shelves);
        this.products = shelves.products().stream().map(ProductRow::id).toList();
        this.names = new ProductNames(shelves);
        this.countedIn = shelves.products().stream().collect(Collectors.toMap(ProductRow::id, this::counted));
    }

    /// What a product of the shelf counts as besides kratom, as if it had been typed as a medicine.
    private Set<String> counted(ProductRow row) {
        return row.holds().stream()
                .flatMap(id -> medicines.classesOfSubstance(id).stream())
                .collect(Collectors.toSet());
    }

    /// What counts as taken because a product holds it.
    Set<String> counted(Answer<List<Product>> taken) {
        return taken.known().orElse(List.of()).stream()
                .flatMap(product -> product.shelfId().stream())
                .flatMap(id -> countedIn.getOrDefault(id, Set.of()).stream())
                .collect(Collectors.toSet());
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
